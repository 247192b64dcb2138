# Installs buf, whose `buf curl` calls a gRPC server from a shell. It comes as a binary, in a package for each platform.
npm install --no-save --no-audit --no-fund --ignore-scripts --silent @bufbuild/buf@1.75.0
echo 'buf 1.75.0' >versions
