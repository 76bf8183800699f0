#!/bin/bash
# Runs a command in this network namespace, where everything that leaves goes into a wire nobody answers on,
# and writes what was sent there to $1, one packet a line. Called by packets.test.ts under `unshare -n -m`.
set -e
record=$1
shift
here=$(cd "$(dirname "$0")" && pwd)
echo 1 >/proc/sys/net/ipv6/conf/all/disable_ipv6 2>/dev/null || true
ip link set lo up
ip link add wire0 type veth peer name wire1
ip link set wire0 arp off
ip link set wire1 arp off
ip addr add 10.1.1.1/24 dev wire0
ip link set wire0 up
ip link set wire1 up
ip route add default dev wire0
names=$(mktemp)
echo 'nameserver 10.9.9.53' >"$names"
mount --bind "$names" /etc/resolv.conf
python3 "$here/sniff.py" wire1 "$record" &
sniffer=$!
trap 'kill $sniffer 2>/dev/null; rm -f "$names"' EXIT
while [ ! -e "$record" ]; do sleep 0.1; done
"$@"
sleep 1
