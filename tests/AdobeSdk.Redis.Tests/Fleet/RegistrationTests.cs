using AdobeSdk.Emulator;
using AdobeSdk.Firefly;
using AdobeSdk.Redis.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using StackExchange.Redis;

namespace AdobeSdk.Redis.Tests.Fleet;

/// <summary>Applications that say <c>AddAdobeRedis</c> and nothing else.</summary>
public class RegistrationTests(RedisServer redis) : RedisTest(redis)
{
    [Fact]
    public async Task A_client_shares_its_token_its_limits_and_its_jobs()
    {
        await using AdobeEmulator emulator = await AdobeEmulator.StartAsync();
        await using ConnectionMultiplexer connection = await Redis.ConnectAsync();
        await using ServiceProvider one = Application(emulator, services => services.AddAdobeRedis(Redis.Address, Configure));
        await using ServiceProvider two = Application(emulator, services => services.AddAdobeRedis(connection, Configure));
        await using ServiceProvider three = Application(emulator, services => services.AddSingleton<IConnectionMultiplexer>(connection).AddAdobeRedis(Configure));
        foreach (ServiceProvider application in new[] { one, two, three })
        {
            using (AdobeJob.Correlate("word"))
            {
                await application.GetRequiredService<IFireflyClient>().GenerateImagesAsync(new() { Prompt = "a boat" });
            }
        }

        string raw = await RawRedis.ReadAsync(Redis, Prefix);
        Assert.Contains($"{Prefix}token:", raw, StringComparison.Ordinal);
        Assert.Equal(3, await connection.GetDatabase().ListLengthAsync($"{Prefix}{{fleet-tests}}:limits:firefly-api.adobe.io:Submit:log"));
        Assert.Equal(3, (await one.GetRequiredService<IAdobeJobLedger>().FindAsync("word")).Count);
    }

    [Fact]
    public async Task When_Adobe_refuses_one_application_the_others_wait()
    {
        await using AdobeEmulator emulator = await AdobeEmulator.StartAsync();
        emulator.Faults.Inject("POST /v3/images/*", Fault.Status(429, retryAfter: "300"), times: 1);
        await using ServiceProvider one = Application(emulator, services => services.AddAdobeRedis(Redis.Address, Configure));
        await using ServiceProvider two = Application(emulator, services => services.AddAdobeRedis(Redis.Address, Configure));

        await Assert.ThrowsAsync<AdobeRateLimitException>(() => one.GetRequiredService<IFireflyClient>().GenerateImagesAsync(new() { Prompt = "a boat" }));
        long sent = emulator.Requests.Count("POST /v3/images/*");
        await Eventually.TrueAsync(async () => (await RawRedis.ReadAsync(Redis, Prefix)).Contains(":limits:pauses", StringComparison.Ordinal));
        await Assert.ThrowsAsync<AdobeRateLimitException>(() => two.GetRequiredService<IFireflyClient>().GenerateImagesAsync(new() { Prompt = "a boat" }));

        Assert.Equal(sent, emulator.Requests.Count("POST /v3/images/*"));
    }

    [Fact]
    public async Task Each_part_can_be_left_out_and_what_is_registered_before_wins()
    {
        var services = new ServiceCollection();
        services.AddSingleton<IAdobeJobStore>(new AdobeMemoryJobStore());
        services.AddAdobeRedis(Redis.Address, o => o.ShareTokens = false);
        services.AddAdobeRedis(Redis.Address);
        await using ServiceProvider provider = services.BuildServiceProvider();

        Assert.IsType<AdobeMemoryJobStore>(Assert.Single(provider.GetServices<IAdobeJobStore>()));
        Assert.Single(provider.GetServices<IAdobeRateLimiterFactory>());
    }

    [Theory]
    [InlineData("", 4, 500)]
    [InlineData("a{b}", 4, 500)]
    [InlineData("adobe:", 0, 500)]
    [InlineData("adobe:", 4, 0)]
    [InlineData("adobe:", 4, 600_000)]
    public void Options_that_make_no_sense_are_refused_at_once(string prefix, int fleetSize, int timeout) => Assert.Throws<ArgumentException>(
        () => new ServiceCollection().AddAdobeRedis("localhost", o => (o.KeyPrefix, o.FleetSize, o.CallTimeout) = (prefix, fleetSize, TimeSpan.FromMilliseconds(timeout))));

    private void Configure(AdobeRedisOptions options)
    {
        AdobeRedisOptions patient = Options();
        (options.KeyPrefix, options.CallTimeout, options.ConnectTimeout) = (patient.KeyPrefix, patient.CallTimeout, patient.ConnectTimeout);
    }

    private static ServiceProvider Application(AdobeEmulator emulator, Action<IServiceCollection> redis)
    {
        var services = new ServiceCollection();
        services.AddAdobe(o =>
        {
            (o.ClientId, o.ClientSecret, o.Emulator) = ("fleet-tests", "any-secret-will-do", emulator.Address);
            o.Limits.FailFast = true;
        });
        services.AddFireflyClient();
        redis(services);
        return services.BuildServiceProvider();
    }
}
