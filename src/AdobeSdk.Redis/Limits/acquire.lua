-- Takes permits from every window at once, or says when to come again. One atomic step on the server's own clock.
-- KEYS  1 state (hash)  2 log of grants (list of µs, ascending)  3 who waits (hash: node -> "since due queued served")
--       4 nodes (sorted set by last seen)  5 the organisation's pauses (hash: scope -> until)
-- ARGV  1 now in µs, "" for the server's  2 node  3 permits, 0 only to look  4 calls queued at the node, -1 not to wait
--       5 log's id as the node knows it  6 its version  7 grants that the node knows of  8 id for a new log
--       9 how long to come again at the latest, µs  10 keys' life, ms  11 scopes of pauses, how many, then these
--       then permits and length (µs) of each window
local now = tonumber(ARGV[1])
if not now then
  local time = redis.call('TIME')
  now = time[1] * 1000000 + time[2]
end
local node, permits, queued = ARGV[2], tonumber(ARGV[3]), tonumber(ARGV[4])
local function text(n) return string.format('%.0f', n) end

local Late, Gone = 300000, 60000000   -- a waiter that is overdue by this is passed over; a node unheard of so long is gone

redis.call('ZADD', KEYS[4], now, node)
redis.call('ZREMRANGEBYSCORE', KEYS[4], '-inf', now - Gone)
redis.call('PEXPIRE', KEYS[4], Gone / 1000)
local members = {}
if permits == 0 then members = redis.call('ZRANGE', KEYS[4], 0, -1) end

local at = 0
local scopes = tonumber(ARGV[11])
for i = 12, 11 + scopes do
  at = math.max(at, tonumber(redis.call('HGET', KEYS[5], ARGV[i]) or 0))
end
local paused = at

local first = 12 + scopes
if not ARGV[first] then return {0, now, at, 1, '', 0, 0, 1, paused, {}, members} end

-- The log. Without one, a node that has known one puts back what it knows before anybody counts on from nothing.
local id = redis.call('HGET', KEYS[1], 'id')
if not id then
  if ARGV[5] ~= '' then return {2, now, at, 1, '', 0, 0, 1, paused, {}, members} end
  id = ARGV[8]
  redis.call('HSET', KEYS[1], 'id', id, 'version', 0, 'count', 0, 'keep', 0)
end
local version = tonumber(redis.call('HGET', KEYS[1], 'version'))
local count = tonumber(redis.call('HGET', KEYS[1], 'count'))
local keep = tonumber(redis.call('HGET', KEYS[1], 'keep'))

-- The clock has gone back: those grants are older than now, whatever they say.
local last = tonumber(redis.call('LINDEX', KEYS[2], -1) or 0)
if last > now + 1000000 then
  local ahead = 0
  while tonumber(redis.call('LINDEX', KEYS[2], -1) or 0) > now do
    redis.call('RPOP', KEYS[2])
    ahead = ahead + 1
  end
  for i = ahead - 1, 0, -1 do redis.call('RPUSH', KEYS[2], text(now - i)) end
  last = now
  version = redis.call('HINCRBY', KEYS[1], 'version', 1)
end

-- When the k-th permit from now on is free. Those beyond a whole window follow a window later.
local function free(k)
  local moment = 0
  for i = first, #ARGV, 2 do
    local n, length = tonumber(ARGV[i]), tonumber(ARGV[i + 1])
    keep = math.max(keep, n)
    local rounds = math.floor((k - 1) / n)
    local entry = redis.call('LINDEX', KEYS[2], -(n - (k - 1) % n))
    local leaves = entry and tonumber(entry) + length or 0
    if rounds > 0 then leaves = math.max(leaves, now) + rounds * length end
    moment = math.max(moment, leaves)
  end
  return moment
end

-- Nodes take turns, in the order in which they came. One that is quicker than the others leaves them as many permits as it
-- had more than they while they waited.
local since, served, position = now, nil, math.max(queued, 0) + 1
local others = {}
local waiters = redis.call('HGETALL', KEYS[3])
for i = 1, #waiters, 2 do
  local s, due, calls, had = string.match(waiters[i + 1], '(%d+) (%d+) (%d+) (%d+)')
  if waiters[i] == node then
    if queued >= 0 then since, served = tonumber(s), tonumber(had) end
  elseif tonumber(due) + Late < now then
    redis.call('HDEL', KEYS[3], waiters[i])
  else
    others[#others + 1] = {node = waiters[i], since = tonumber(s), calls = tonumber(calls), served = tonumber(had)}
  end
end
if not served then
  for _, other in ipairs(others) do served = math.min(served or other.served, other.served) end
  served = served or 0
end
local ahead = 0
for _, other in ipairs(others) do
  local first = (other.since < since or (other.since == since and other.node < node)) and 1 or 0
  ahead = ahead + math.max(0, math.min(other.calls, served - other.served + first))
  position = position + math.min(other.calls, math.max(queued, 0) + 1)
end

local function wait(from, due, calls, had)
  redis.call('HSET', KEYS[3], node, text(from) .. ' ' .. text(due) .. ' ' .. text(calls) .. ' ' .. text(had))
  redis.call('PEXPIRE', KEYS[3], ARGV[10])
end
at = math.max(at, free(ahead + math.max(permits, 1)))
local status = 0
if permits > 0 and at <= now then
  status = 1
  for i = 1, permits do
    last = math.max(now, last + 1)
    redis.call('RPUSH', KEYS[2], text(last))
  end
  redis.call('LTRIM', KEYS[2], -keep, -1)
  count = redis.call('HINCRBY', KEYS[1], 'count', permits)
  redis.call('HSET', KEYS[1], 'keep', keep)
  if queued > 1 then
    wait(now, now, queued - 1, served + permits)
  elseif queued >= 0 then
    redis.call('HDEL', KEYS[3], node)
  end
elseif permits > 0 and queued >= 0 then
  wait(since, math.max(now, math.min(at, now + tonumber(ARGV[9]))), queued, served)
end
redis.call('PEXPIRE', KEYS[1], ARGV[10])
redis.call('PEXPIRE', KEYS[2], ARGV[10])

-- The grants that the node has not seen yet; all of them if it knows another log.
local full, entries = 1, {}
if ARGV[5] == id and tonumber(ARGV[6]) == version then full = 0 end
local news = full == 1 and keep or count - tonumber(ARGV[7])
if news > 0 then entries = redis.call('LRANGE', KEYS[2], -news, -1) end
return {status, now, at, position, id, version, count, full, paused, entries, members}
