# needs: libanyevent-http-perl
# region: show
perl -MAnyEvent::HTTP -MAnyEvent::Socket -MAnyEvent::Handle -e '
  my ($port, $kept, $done) = (0, undef, AnyEvent->condvar);
  tcp_server "127.0.0.1", undef, sub {
    $kept = AnyEvent::Handle->new(fh => $_[0]);
    $kept->push_read(line => "\r\n\r\n", sub {
      $_[0]->push_write("HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n<h1>Sign in</h1>");
      $_[0]->push_shutdown;
    });
  }, sub { $port = $_[2]; 0 };

  my $json = sub { $_[0]{"content-type"} eq "application/json" };
  http_get "http://127.0.0.1:$port/orders/7", on_header => $json, sub { $done->send($_[1]) };
  my $head = $done->recv;
  # What we have cut off ourselves is told apart from what the server said.
  my $ours = $head->{Status} == 598; # mark
  my $status = $ours ? $head->{OrigStatus} : $head->{Status};
  print $ours ? "not wanted: " : "", "$status with $head->{q(content-type)}\n";
'
# endregion: show
