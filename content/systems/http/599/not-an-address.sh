# needs: libanyevent-http-perl
# region: show
# AnyEvent::HTTP keeps 595 to 598 for the network, and 599 for what no attempt will change.
perl -MAnyEvent::HTTP -e '
  my $done = AnyEvent->condvar;
  http_get "ftp://127.0.0.1/orders/7", sub { $done->send($_[1]) }; # mark
  my $head = $done->recv;
  print STDERR "HTTP $head->{Status} $head->{Reason}\n";
  exit($head->{Status} =~ /^2/ ? 0 : 1);
'
# endregion: show
