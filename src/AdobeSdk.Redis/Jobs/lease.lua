-- Takes a lease or renews the owner's own, on the server's clock.
-- KEYS  1 lease, "until owner"  2 mark of this ledger
-- ARGV  1 now in µs, "" for the server's  2 owner  3 length, µs  4 mark for a new ledger
local now = tonumber(ARGV[1])
if not now then
  local time = redis.call('TIME')
  now = time[1] * 1000000 + time[2]
end
redis.call('SETNX', KEYS[2], ARGV[4])
local mark = redis.call('GET', KEYS[2])
local lease = redis.call('GET', KEYS[1])
if lease then
  local till, owner = string.match(lease, '^(%d+) (.*)$')
  if owner ~= ARGV[2] and tonumber(till) > now then return {0, mark} end
end
redis.call('SET', KEYS[1], string.format('%.0f ', now + tonumber(ARGV[3])) .. ARGV[2], 'PX', math.ceil(tonumber(ARGV[3]) / 1000))
return {1, mark}
