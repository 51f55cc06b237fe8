-- Gives a lease back, if it is the owner's.
-- KEYS  1 lease  ARGV  1 owner
local lease = redis.call('GET', KEYS[1])
if lease and string.match(lease, '^%d+ (.*)$') == ARGV[1] then redis.call('DEL', KEYS[1]) end
return 0
