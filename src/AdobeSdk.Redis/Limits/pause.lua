-- Grants nothing until then to those in a scope. A shorter pause does not end a longer one.
-- KEYS  1 the organisation's pauses (hash)
-- ARGV  1 now in µs, "" for the server's  2 scope  3 length, µs
local now = tonumber(ARGV[1])
if not now then
  local time = redis.call('TIME')
  now = time[1] * 1000000 + time[2]
end
local till = math.max(tonumber(redis.call('HGET', KEYS[1], ARGV[2]) or 0), now + tonumber(ARGV[3]))
redis.call('HSET', KEYS[1], ARGV[2], string.format('%.0f', till))
redis.call('PEXPIRE', KEYS[1], math.max(redis.call('PTTL', KEYS[1]), math.ceil((till - now) / 1000) + 60000))
return till
