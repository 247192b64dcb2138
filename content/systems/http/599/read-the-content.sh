# needs: perl
# region: show
perl -MHTTP::Tiny -e '
  my $response = HTTP::Tiny->new(timeout => 2)->get("http://127.0.0.1:9/orders/7");
  # 599 is no answer: the reason stands in the content, and no server has written it.
  my $answered = $response->{status} != 599; # mark
  my ($reason) = split /\n/, $response->{content};
  print $answered ? "status $response->{status}\n" : "no answer: $reason\n";
'
# endregion: show
