-- Removes a record.
-- KEYS  1 record  2 unfinished  ARGV  1 id
redis.call('DEL', KEYS[1])
return redis.call('ZREM', KEYS[2], ARGV[1])
