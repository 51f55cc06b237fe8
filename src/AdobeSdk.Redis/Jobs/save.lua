-- Writes a record and its place in the lists, in one step.
-- KEYS  1 record  2 unfinished (sorted set by time)  3 mark of this ledger  4 records of its correlation (set), if it has one
-- ARGV  1 id  2 json  3 time of an unfinished record, "" for a finished one  4 how long to keep a finished one, ms
--       5 mark for a new ledger
redis.call('SET', KEYS[1], ARGV[2])
if ARGV[3] ~= '' then
  redis.call('ZADD', KEYS[2], ARGV[3], ARGV[1])
else
  redis.call('PEXPIRE', KEYS[1], ARGV[4])
  redis.call('ZREM', KEYS[2], ARGV[1])
end
if KEYS[4] then
  redis.call('SADD', KEYS[4], ARGV[1])
  if ARGV[3] ~= '' then
    redis.call('PERSIST', KEYS[4])
  else
    redis.call('PEXPIRE', KEYS[4], ARGV[4])
  end
end
redis.call('SETNX', KEYS[3], ARGV[5])
return redis.call('GET', KEYS[3])
