using System.Security.Cryptography;
using System.Text;
using StackExchange.Redis;

namespace AdobeSdk.Redis.Jobs;

/// <summary>Where the ledger lies. The braces put all of it in one slot of a cluster: scripts must find their keys in one place.</summary>
/// <param name="prefix">In front of every key.</param>
internal sealed class JobKeys(string prefix)
{
    private readonly string _root = prefix + "{jobs}:";

    /// <summary>The ids of what is not finished.</summary>
    public RedisKey Unfinished => _root + "unfinished";

    /// <summary>Another word after Redis has lost the ledger.</summary>
    public RedisKey Mark => _root + "mark";

    /// <summary>A record.</summary>
    public RedisKey Record(string id) => _root + "record:" + id;

    /// <summary>A lease.</summary>
    public RedisKey Lease(string id) => _root + "lease:" + id;

    /// <summary>The ids of a correlation, which may be of any length.</summary>
    public RedisKey Correlation(string word) => _root + "correlation:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(word)));
}
