# needs: perl
# region: show
# Nothing listens on port 9. HTTP::Tiny answers in place of the server.
perl -MHTTP::Tiny -e '
  my $response = HTTP::Tiny->new(timeout => 2)->get("http://127.0.0.1:9/orders/7"); # mark
  print STDERR "HTTP $response->{status} $response->{reason}\n";
  print STDERR $response->{content};
  exit($response->{success} ? 0 : 1);
'
# endregion: show
