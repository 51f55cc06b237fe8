using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using AdobeSdk.Redis.Tests.Support;
using Microsoft.AspNetCore.DataProtection;
using StackExchange.Redis;

namespace AdobeSdk.Redis.Tests.Tokens;

/// <summary>Tokens in Redis: encrypted, bound to their place, readable by the fleet and by nobody else.</summary>
public class TokenStoreTests(RedisServer redis) : RedisTest(redis)
{
    private const string Canary = "eyJcanary.token.of-the-fleet";

    private static readonly string s_key = new('a', 64);

    [Fact]
    public async Task Another_node_reads_what_one_has_written()
    {
        AdobeStoredToken token = Token();
        await Node().Tokens.WriteAsync(s_key, token, default);
        AdobeStoredToken? read = await Node().Tokens.ReadAsync(s_key, default);

        Assert.Equal((Canary, token.IssuedAt, token.ExpiresAt), (read?.AccessToken, read!.IssuedAt, read.ExpiresAt));
        Assert.Null(await Node().Tokens.ReadAsync(new('b', 64), default));
        Assert.DoesNotContain(Canary, await RawRedis.ReadAsync(Redis, Prefix), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_goes_when_it_runs_out()
    {
        RedisFleet node = Node();
        await node.Tokens.WriteAsync(s_key, Token(TimeSpan.FromMinutes(30)), default);
        await node.Tokens.WriteAsync("spent", Token(TimeSpan.FromMinutes(-1)), default);

        await using ConnectionMultiplexer connection = await Redis.ConnectAsync();
        TimeSpan? life = await connection.GetDatabase().KeyTimeToLiveAsync($"{Prefix}token:{s_key}");
        Assert.InRange(life!.Value, TimeSpan.FromMinutes(25), TimeSpan.FromMinutes(30));
        Assert.Null(await node.Tokens.ReadAsync("spent", default));
    }

    [Fact]
    public async Task What_was_moved_or_changed_is_as_good_as_nothing()
    {
        RedisFleet node = Node();
        await node.Tokens.WriteAsync("here", Token(), default);
        await using ConnectionMultiplexer connection = await Redis.ConnectAsync();
        IDatabase database = connection.GetDatabase();
        byte[] stored = (byte[])(await database.StringGetAsync($"{Prefix}token:here"))!;
        await database.StringSetAsync($"{Prefix}token:there", stored);
        stored[^1] ^= 1;
        await database.StringSetAsync($"{Prefix}token:here", stored);
        await database.StringSetAsync($"{Prefix}token:text", Canary);

        foreach (string key in new[] { "here", "there", "text" })
        {
            Assert.Null(await node.Tokens.ReadAsync(key, default));
        }
    }

    [Fact]
    public async Task After_a_flush_nodes_find_common_keys_again()
    {
        await using OwnServer own = await OwnServer.StartAsync();
        await using RedisFleet one = own.Node(Options());
        await using RedisFleet two = own.Node(Options());
        await one.Tokens.WriteAsync(s_key, Token(), default);
        Assert.NotNull(await two.Tokens.ReadAsync(s_key, default));
        await own.Redis.FlushAsync();

        // Both still have a key that Redis lacks, so a node that comes now cannot read what they write: it asks IMS, writes
        // with a key of its own, and from then on all have that one.
        await one.Tokens.WriteAsync(s_key, Token(), default);
        await using RedisFleet three = own.Node(Options());
        Assert.Null(await three.Tokens.ReadAsync(s_key, default));
        await three.Tokens.WriteAsync(s_key, Token(), default);

        Assert.NotNull(await one.Tokens.ReadAsync(s_key, default));
        Assert.NotNull(await two.Tokens.ReadAsync(s_key, default));
        await two.Tokens.WriteAsync(s_key, Token(), default);
        Assert.NotNull(await three.Tokens.ReadAsync(s_key, default));
    }

    [Fact]
    public async Task Nodes_that_start_together_make_one_key()
    {
        RedisFleet[] nodes = [.. Enumerable.Range(0, 8).Select(_ => Node())];
        await Task.WhenAll(nodes.Select(node => node.StartAsync()));

        await using ConnectionMultiplexer connection = await Redis.ConnectAsync();
        Assert.Equal(1, await connection.GetDatabase().ListLengthAsync(Prefix + "keys"));
    }

    [Fact]
    public async Task A_certificate_encrypts_the_keys_in_Redis()
    {
        using RSA rsa = RSA.Create(2048);
        using X509Certificate2 certificate = new CertificateRequest("CN=fleet", rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        AdobeRedisOptions options = Options();
        options.ConfigureKeyRing = keys => keys.ProtectKeysWithCertificate(certificate);
        await Node(options).Tokens.WriteAsync(s_key, Token(), default);

        Assert.Equal(Canary, (await Node(options).Tokens.ReadAsync(s_key, default))?.AccessToken);
        string raw = await RawRedis.ReadAsync(Redis, Prefix);
        Assert.Contains("EncryptedData", raw, StringComparison.Ordinal);
        Assert.DoesNotContain("<masterKey", raw, StringComparison.Ordinal);
        Assert.Null(await Node().Tokens.ReadAsync(s_key, default));
    }

    [Fact]
    public async Task The_applications_own_key_ring_serves_as_well()
    {
        AdobeRedisOptions options = Options();
        options.DataProtection = new EphemeralDataProtectionProvider();
        await Node(options).Tokens.WriteAsync(s_key, Token(), default);

        Assert.Equal(Canary, (await Node(options).Tokens.ReadAsync(s_key, default))?.AccessToken);
        Assert.DoesNotContain("<key ", await RawRedis.ReadAsync(Redis, Prefix), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_node_has_the_lock_until_it_gives_it_back()
    {
        RedisFleet one = Node();
        RedisFleet two = Node();
        IAsyncDisposable? held = await one.Tokens.TryLockAsync(s_key, TimeSpan.FromSeconds(1), default);
        Assert.NotNull(held);
        Assert.Null(await two.Tokens.TryLockAsync(s_key, TimeSpan.FromMilliseconds(100), default));
        Assert.NotNull(await two.Tokens.TryLockAsync("another", TimeSpan.FromMilliseconds(100), default));

        await held.DisposeAsync();
        await using IAsyncDisposable? next = await two.Tokens.TryLockAsync(s_key, TimeSpan.FromSeconds(30), default);
        Assert.NotNull(next);
    }

    private static AdobeStoredToken Token(TimeSpan? life = null)
    {
        DateTimeOffset now = DateTimeOffset.UtcNow;
        return new(Canary, now, now + (life ?? TimeSpan.FromHours(24)));
    }
}
