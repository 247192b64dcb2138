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

  # The answer is a 200. The caller does not want it, and returns false.
  my $json = sub { $_[0]{"content-type"} eq "application/json" }; # mark
  http_get "http://127.0.0.1:$port/orders/7", on_header => $json, sub { $done->send($_[1]) };
  my $head = $done->recv;
  print STDERR "HTTP $head->{Status} $head->{Reason}\n";
  print STDERR "the server said $head->{OrigStatus} $head->{OrigReason}\n";
  exit($head->{Status} =~ /^2/ ? 0 : 1);
'
# endregion: show
