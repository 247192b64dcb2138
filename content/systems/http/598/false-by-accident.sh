# needs: libanyevent-http-perl
# region: show
perl -MAnyEvent::HTTP -MAnyEvent::Socket -MAnyEvent::Handle -e '
  my ($port, $kept, $done, $warnings) = (0, undef, AnyEvent->condvar, 0);
  tcp_server "127.0.0.1", undef, sub {
    $kept = AnyEvent::Handle->new(fh => $_[0]);
    $kept->push_read(line => "\r\n\r\n", sub {
      $_[0]->push_write("HTTP/1.0 200 OK\r\nContent-Type: text/plain\r\n\r\nthree orders");
      $_[0]->push_shutdown;
    });
  }, sub { $port = $_[2]; 0 };

  # Counts warnings. There is none, so the value of the last statement is false.
  my $count = sub { $warnings += 1 if $_[0] =~ /warning/ }; # mark
  http_get "http://127.0.0.1:$port/orders/7", on_body => $count, sub { $done->send($_[1]) };
  my $head = $done->recv;
  print STDERR "HTTP $head->{Status} $head->{Reason}\n";
  exit($head->{Status} =~ /^2/ ? 0 : 1);
'
# endregion: show
