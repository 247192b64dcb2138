"""Asks once with requests or urllib, and prints in a line what the caller's code sees.

Arguments: requests or urllib, method, url, content (empty for none), then names and values of fields.
"""
import sys

which, method, url, content = sys.argv[1:5]
pairs = sys.argv[5:]
fields = dict(zip(pairs[::2], pairs[1::2]))
data = content.encode() or None
seconds = 2


def shown(raw):
    text = raw.decode("utf-8", "replace")
    return f"content {text}" if text else "no content"


if which == "requests":
    import requests

    try:
        response = requests.request(method, url, headers=fields, data=data, timeout=seconds)
        try:
            response.raise_for_status()
            print(f"raise_for_status() passes, {response.status_code} {response.reason}; {shown(response.content)}")
        except requests.HTTPError as error:
            print(f"raise_for_status() raises HTTPError: {error}; {shown(response.content)}")
    except requests.Timeout:
        print(f"no answer, given up after {seconds} s")
    except requests.RequestException as error:
        print(f"{method.lower()}() raises {type(error).__name__}: {error}")
else:
    import http.client
    import urllib.error
    import urllib.request

    request = urllib.request.Request(url, data=data, headers=fields, method=method)
    try:
        with urllib.request.urlopen(request, timeout=seconds) as response:
            try:
                print(f"urlopen() returns {response.status} {response.reason}; {shown(response.read())}")
            except (OSError, http.client.HTTPException) as error:
                print(f"urlopen() returns {response.status}, read() raises {type(error).__name__}: {error}")
    except urllib.error.HTTPError as error:
        print(f"urlopen() raises HTTPError: {error}; {shown(error.read())}")
    except TimeoutError:
        print(f"no answer, given up after {seconds} s")
    except (OSError, http.client.HTTPException, ValueError) as error:
        print(f"urlopen() raises {type(error).__name__}: {error}")
