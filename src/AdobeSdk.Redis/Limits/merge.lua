-- Adds grants to the log that were made elsewhere, and puts a lost log back.
-- KEYS  1 state (hash)  2 log of grants
-- ARGV  1 now in µs, "" for the server's  2 id for a new log  3 most entries to keep  4 keys' life, ms
--       5 how many grants are new, then these, then those that the log may have already
local now = tonumber(ARGV[1])
if not now then
  local time = redis.call('TIME')
  now = time[1] * 1000000 + time[2]
end
if redis.call('HEXISTS', KEYS[1], 'id') == 0 then
  redis.call('HSET', KEYS[1], 'id', ARGV[2], 'version', 0, 'count', 0, 'keep', 0)
end
local keep = math.max(tonumber(redis.call('HGET', KEYS[1], 'keep')), tonumber(ARGV[3]))

local all, known = {}, {}
local function add(moment)
  all[#all + 1] = math.min(tonumber(moment), now)
end
for _, moment in ipairs(redis.call('LRANGE', KEYS[2], 0, -1)) do
  known[moment] = true
  add(moment)
end
local before = #all
local fresh = tonumber(ARGV[5])
for i = 6, #ARGV do
  if i < 6 + fresh or not known[ARGV[i]] then add(ARGV[i]) end
end

table.sort(all)
redis.call('DEL', KEYS[2])
local last, batch = 0, {}
for i = math.max(1, #all - keep + 1), #all do
  last = math.max(all[i], last + 1)   -- no two grants in one microsecond: the moment is their name
  batch[#batch + 1] = string.format('%.0f', last)
  if #batch == 500 or i == #all then
    redis.call('RPUSH', KEYS[2], unpack(batch))
    batch = {}
  end
end
redis.call('HSET', KEYS[1], 'keep', keep)
redis.call('HINCRBY', KEYS[1], 'count', #all - before)
redis.call('HINCRBY', KEYS[1], 'version', 1)
redis.call('PEXPIRE', KEYS[1], ARGV[4])
redis.call('PEXPIRE', KEYS[2], ARGV[4])
return #all - before
