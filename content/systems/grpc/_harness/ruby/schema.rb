# frozen_string_literal: true

# A service whose schema is the point and stands in the program itself. Everything else talks to the shop.
require 'grpc'
require 'tmpdir'

# Generates modules from the text of a .proto file, without its first line (syntax = "proto3";), and loads them.
def load_schema(text)
  Dir.mktmpdir do |folder|
    file = File.join(folder, 'schema.proto')
    File.write(file, "syntax = \"proto3\";\n#{text}")
    plugin = '--plugin=protoc-gen-grpc=/usr/bin/grpc_ruby_plugin'
    system('protoc', '-I', folder, "--ruby_out=#{folder}", "--grpc_out=#{folder}", plugin, file, exception: true)
    $LOAD_PATH.unshift(folder)
    require 'schema_services_pb'
  ensure
    $LOAD_PATH.delete(folder)
  end
end
