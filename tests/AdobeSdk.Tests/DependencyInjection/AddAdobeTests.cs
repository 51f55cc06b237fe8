using AdobeSdk.Configuration;
using AdobeSdk.Tests.Clients;
using AdobeSdk.Tests.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AdobeSdk.Tests.DependencyInjection;

public class AddAdobeTests
{
    [Fact]
    public async Task A_host_does_not_start_without_credentials_and_says_where_it_looked()
    {
        OptionsValidationException failure = await StartAsync(services => services.AddAdobe(Configuration()).AddNoteClient());

        Assert.Contains("Adobe:ClientId is missing. Looked in: options, configuration section 'Adobe', FIREFLY_SERVICES_CLIENT_ID, ADOBE_CLIENT_ID.", failure.Failures);
    }

    [Fact]
    public async Task A_client_without_AddAdobe_says_what_to_call()
    {
        OptionsValidationException alone = await StartAsync(services => services.AddNoteClient());
        OptionsValidationException keyed = await StartAsync(services => services.AddAdobe(Set).AddNoteClient("second"));

        Assert.Equal("An Adobe client was added, but its credentials were not: call services.AddAdobe(builder.Configuration) as well.", Assert.Single(alone.Failures));
        Assert.Contains("with the key 'second'", Assert.Single(keyed.Failures), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_host_the_client_says_it_when_it_is_resolved()
    {
        ServiceCollection services = new();
        services.AddSingleton(EnvironmentVariables.None);
        services.AddNoteClient();
        using ServiceProvider provider = services.BuildServiceProvider();

        Assert.Throws<OptionsValidationException>(provider.GetRequiredService<NoteClient>);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Code_wins_over_configuration_in_whatever_order_they_are_added(bool codeFirst)
    {
        ServiceCollection services = new();
        services.AddSingleton(EnvironmentVariables.None);
        services.AddNoteClient();
        Action[] adds =
        [
            () => services.AddAdobe(options => options.ClientSecret = "from code"),
            () => services.AddAdobe(Configuration(("Adobe:ClientId", "from-configuration"), ("Adobe:ClientSecret", "from configuration"))),
        ];
        Array.ForEach(codeFirst ? adds : [.. adds.Reverse()], add => add());
        using ServiceProvider provider = services.BuildServiceProvider();

        AdobeOptions options = provider.GetRequiredService<IOptions<AdobeOptions>>().Value;
        Assert.Equal(("from-configuration", "from code"), (options.ClientId, options.ClientSecret));
        Assert.Equal("client secret of client from-configuration, from options", provider.GetRequiredService<IAdobeTokenProvider>().Credentials.ToString());
    }

    [Fact]
    public void The_section_itself_will_do_as_well_as_the_whole_configuration()
    {
        IConfiguration configuration = Configuration(("Adobe:ClientId", "id"), ("Adobe:ClientSecret", "s"), ("Tenants:Second:ClientId", "second"), ("Tenants:Second:ClientSecret", "s"));
        ServiceCollection services = new();
        services.AddSingleton(EnvironmentVariables.None);
        services.AddAdobe(configuration.GetSection("Adobe")).AddAdobe("second", configuration.GetSection("Tenants:Second"));
        using ServiceProvider provider = services.BuildServiceProvider();

        Assert.Equal("client secret of client id, from configuration section 'Adobe'", provider.GetRequiredService<IAdobeTokenProvider>().Credentials.ToString());
        Assert.Equal("client secret of client second, from configuration section 'Tenants:Second'", provider.GetRequiredKeyedService<IAdobeTokenProvider>("second").Credentials.ToString());
    }

    [Fact]
    public void Every_setting_is_read_from_configuration()
    {
        ServiceCollection services = new();
        services.AddSingleton(EnvironmentVariables.None);
        services.AddAdobe(Configuration(
            ("Adobe:ClientId", "id"), ("Adobe:ClientSecret", "secret"), ("Adobe:OrganizationId", "1@AdobeOrg"), ("Adobe:Scopes", "openid"),
            ("Adobe:ImsBaseAddress", "https://ims-na1-stg1.adobelogin.com"), ("Adobe:AllowedHosts:0", "own.example"), ("Adobe:Emulator", "http://127.0.0.1:4100"),
            ("Adobe:Clients:Note:BaseAddress", "https://own.example/v1"), ("Adobe:Retry:MaxRetries", "7"), ("Adobe:Retry:BaseDelay", "00:00:02"),
            ("Adobe:Limits:SubmitsPerMinute", "9"), ("Adobe:Limits:Services:image.adobe.io:SubmitsPerMinute", "11"), ("Adobe:Jobs:PollInterval", "00:00:03")));
        using ServiceProvider provider = services.BuildServiceProvider();

        AdobeOptions options = provider.GetRequiredService<IOptions<AdobeOptions>>().Value;

        Assert.Equal(("1@AdobeOrg", "openid", "https://ims-na1-stg1.adobelogin.com/"), (options.OrganizationId, options.Scopes, options.ImsBaseAddress.AbsoluteUri));
        Assert.Equal(("own.example", "https://own.example/v1", "http://127.0.0.1:4100/"), (options.AllowedHosts.Single(), options.Clients["note"].BaseAddress?.AbsoluteUri, options.Emulator?.AbsoluteUri));
        Assert.Equal((7, TimeSpan.FromSeconds(2)), (options.Retry.MaxRetries, options.Retry.BaseDelay));
        Assert.Equal((9, 11, TimeSpan.FromSeconds(3)), (options.Limits.SubmitsPerMinute, options.Limits.Services["image.adobe.io"].SubmitsPerMinute, options.Jobs.PollInterval));
    }

    [Theory]
    [InlineData("Adobe:ImsBaseAddress", "http://ims.example", "Adobe:ImsBaseAddress must be an https address")]
    [InlineData("Adobe:ImsBaseAddress", "https://u:p@ims.example", "Adobe:ImsBaseAddress must be an https address")]
    [InlineData("Adobe:ImsBaseAddress", "relative", "Adobe:ImsBaseAddress must be an https address")]
    [InlineData("Adobe:Emulator", "http://10.0.0.1:4100", "Adobe:Emulator is 'http://10.0.0.1:4100/'")]
    [InlineData("Adobe:Scopes", "openid,,AdobeID", "Adobe:Scopes: An IMS scope is empty")]
    [InlineData("Adobe:AllowedHosts:0", "*.adobe.io", "Adobe:AllowedHosts holds '*.adobe.io'")]
    [InlineData("Adobe:AllowedHosts:0", "https://own.example", "Adobe:AllowedHosts holds 'https://own.example'")]
    [InlineData("Adobe:Clients:Note:BaseAddress", "http://own.example", "Adobe:Clients:Note:BaseAddress must be an absolute https address")]
    [InlineData("Adobe:Clients:Note:BaseAddress", "https://own.example/?a=b", "Adobe:Clients:Note:BaseAddress must be an absolute https address")]
    [InlineData("Adobe:Retry:MaxRetries", "-1", "Adobe:Retry:MaxRetries is -1")]
    [InlineData("Adobe:Retry:AttemptTimeout", "00:00:00", "Adobe:Retry:AttemptTimeout is 00:00:00")]
    [InlineData("Adobe:Jobs:PollInterval", "-00:00:01", "Adobe:Jobs:PollInterval is -00:00:01")]
    [InlineData("Adobe:Retry:CallTimeout", "30.00:00:00", "Adobe:Retry:CallTimeout is 30.00:00:00, but must be more than zero and at most 24 days.")]
    [InlineData("Adobe:Retry:RetryRatio", "-0.5", "Adobe:Retry:RetryRatio is -0.5, but must not be negative.")]
    [InlineData("Adobe:Retry:RetryBurst", "-1", "Adobe:Retry:RetryBurst is -1, but must not be negative.")]
    [InlineData("Adobe:Retry:BaseDelay", "00:00:00", "Adobe:Retry:BaseDelay is 00:00:00")]
    [InlineData("Adobe:Retry:MaxDelay", "-00:00:01", "Adobe:Retry:MaxDelay is -00:00:01")]
    [InlineData("Adobe:Retry:MaxResponseBytes", "0", "Adobe:Retry:MaxResponseBytes is 0, but must be more than zero.")]
    [InlineData("Adobe:Circuit:FailureRatio", "0", "Adobe:Circuit:FailureRatio is 0, but must be more than 0 and at most 1.")]
    [InlineData("Adobe:Circuit:FailureRatio", "1.01", "Adobe:Circuit:FailureRatio is 1.01, but must be more than 0 and at most 1.")]
    [InlineData("Adobe:Circuit:FailureRatio", "NaN", "Adobe:Circuit:FailureRatio is NaN")]
    [InlineData("Adobe:Circuit:MinimumAttempts", "0", "Adobe:Circuit:MinimumAttempts is 0, but must be more than zero.")]
    [InlineData("Adobe:Circuit:Window", "00:00:00", "Adobe:Circuit:Window is 00:00:00")]
    [InlineData("Adobe:Circuit:BreakDuration", "25.00:00:00", "Adobe:Circuit:BreakDuration is 25.00:00:00")]
    [InlineData("Adobe:Jobs:MaxPollInterval", "00:00:00", "Adobe:Jobs:MaxPollInterval is 00:00:00")]
    [InlineData("Adobe:Jobs:Timeout", "-00:00:01", "Adobe:Jobs:Timeout is -00:00:01")]
    [InlineData("Adobe:Jobs:NotFoundGrace", "-00:00:01", "Adobe:Jobs:NotFoundGrace is -1, but must not be negative.")]
    [InlineData("Adobe:Jobs:UnknownStateTimeout", "00:00:00", "Adobe:Jobs:UnknownStateTimeout is 00:00:00")]
    [InlineData("Adobe:Limits:SubmitsPerMinute", "-4", "Adobe:Limits:SubmitsPerMinute is -4, but must be between 0, which is no limit, and 1000000.")]
    [InlineData("Adobe:Limits:SubmitsPerDay", "1000001", "Adobe:Limits:SubmitsPerDay is 1000001")]
    [InlineData("Adobe:Limits:PollsPerMinute", "-1", "Adobe:Limits:PollsPerMinute is -1")]
    [InlineData("Adobe:Limits:CancelsPerMinute", "-1", "Adobe:Limits:CancelsPerMinute is -1")]
    [InlineData("Adobe:Limits:ReadsPerMinute", "-1", "Adobe:Limits:ReadsPerMinute is -1")]
    [InlineData("Adobe:Limits:UploadsPerMinute", "-1", "Adobe:Limits:UploadsPerMinute is -1")]
    [InlineData("Adobe:Limits:MaxQueueTime", "00:00:00", "Adobe:Limits:MaxQueueTime is 00:00:00")]
    [InlineData("Adobe:Limits:Services:photoshop-api.adobe.io:SubmitsPerMinute", "-1", "Adobe:Limits:Services:photoshop-api.adobe.io:SubmitsPerMinute is -1")]
    [InlineData("Adobe:Limits:Services:photoshop-api.adobe.io:SubmitsPerDay", "-1", "Adobe:Limits:Services:photoshop-api.adobe.io:SubmitsPerDay is -1")]
    [InlineData("Adobe:Limits:Services:photoshop-api.adobe.io:PollsPerMinute", "-1", "Adobe:Limits:Services:photoshop-api.adobe.io:PollsPerMinute is -1")]
    [InlineData("Adobe:Limits:Services:photoshop-api.adobe.io:CancelsPerMinute", "-1", "Adobe:Limits:Services:photoshop-api.adobe.io:CancelsPerMinute is -1")]
    [InlineData("Adobe:Limits:Services:photoshop-api.adobe.io:ReadsPerMinute", "-1", "Adobe:Limits:Services:photoshop-api.adobe.io:ReadsPerMinute is -1")]
    [InlineData("Adobe:Limits:Services:image.adobe.io/v1:UploadsPerMinute", "-1", "Adobe:Limits:Services:image.adobe.io/v1:UploadsPerMinute is -1")]
    [InlineData("Adobe:Limits:Services:photoshop api:SubmitsPerMinute", "1", "Adobe:Limits:Services:photoshop api: name a host")]
    public async Task A_setting_that_cannot_be_meant_stops_the_start(string key, string value, string message)
    {
        OptionsValidationException failure = await StartAsync(services => services
            .AddAdobe(Configuration(("Adobe:ClientId", "id"), ("Adobe:ClientSecret", "canary"), (key, value))).AddNoteClient());

        Assert.StartsWith(message, Assert.Single(failure.Failures), StringComparison.Ordinal);
        Assert.DoesNotContain("canary", failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Clients_are_singletons_also_when_they_are_added_twice()
    {
        ServiceCollection services = new();
        services.AddSingleton(EnvironmentVariables.None);
        services.AddNoteClient();
        services.AddNoteClient();
        services.AddAdobe(Set);
        using ServiceProvider provider = services.BuildServiceProvider(validateScopes: true);

        Assert.Single(services, service => service.ServiceType == typeof(NoteClient) && service.Lifetime == ServiceLifetime.Singleton);
        Assert.Same(provider.GetRequiredService<NoteClient>(), provider.GetRequiredService<NoteClient>());
    }

    [Fact]
    public async Task Two_tenants_never_share_a_token()
    {
        await using LocalAdobe adobe = await LocalAdobe.StartAsync();
        await using NoteServices app = new(adobe, services => services
            .AddAdobe("second", options =>
            {
                options.ClientId = "second-client";
                options.ClientSecret = "second-secret";
                options.Emulator = adobe.Address;
            })
            .AddNoteClient("second"));

        await app.Api.GetAsync("1");
        await app.Provider.GetRequiredKeyedService<NoteClient>("second").Api.GetAsync("2");

        Assert.Equal(2, adobe.TokenRequests.Count());
        Assert.Equal(
            [("/firefly-api.adobe.io/notes/1", "Bearer token-1", "my-client"), ("/firefly-api.adobe.io/notes/2", "Bearer token-2", "second-client")],
            adobe.ApiRequests.Select(r => (r.Path, r.Header("Authorization"), r.Header("x-api-key"))));
    }

    [Fact]
    public void A_second_tenant_does_not_take_the_first_ones_credentials_from_the_environment()
    {
        ServiceCollection services = new();
        services.AddSingleton(new EnvironmentVariables(name => name.StartsWith("FIREFLY", StringComparison.Ordinal) ? "the-first" : null));
        services.AddAdobe(_ => { }).AddAdobe("second", _ => { });
        using ServiceProvider provider = services.BuildServiceProvider();

        Assert.Equal("the-first", provider.GetRequiredService<IAdobeTokenProvider>().Credentials.ClientId);
        OptionsValidationException failure = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredKeyedService<IAdobeTokenProvider>("second"));
        Assert.Contains("Adobe:ClientId is missing. Looked in: options.", failure.Failures);
    }

    [Fact]
    public async Task The_emulator_is_announced_by_one_warning()
    {
        await using LocalAdobe adobe = await LocalAdobe.StartAsync();
        await using NoteServices app = new(adobe);

        await app.Api.GetAsync("1");
        await app.Api.GetAsync("2");

        (_, string text) = Assert.Single(app.Log.Entries, entry => entry.Level == LogLevel.Warning);
        Assert.StartsWith($"Talking to the emulator at {adobe.Address.ToString().TrimEnd('/')} instead of Adobe", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_log_says_which_credentials_have_won_and_not_what_they_are()
    {
        await using LocalAdobe adobe = await LocalAdobe.StartAsync();
        await using NoteServices app = new(adobe);

        _ = app.Api;

        Assert.Contains(app.Log.Entries, entry => entry.Level == LogLevel.Debug && entry.Text.StartsWith("Adobe credentials: ClientSecret of client my-client, from configuration section 'Adobe'.", StringComparison.Ordinal));
    }

    private static void Set(AdobeOptions options)
    {
        options.ClientId = "id";
        options.ClientSecret = "secret";
    }

    private static IConfiguration Configuration(params (string Key, string? Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(setting => setting.Key, setting => setting.Value)).Build();

    private static async Task<OptionsValidationException> StartAsync(Action<IServiceCollection> register)
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(new());
        builder.Services.AddSingleton(new EnvironmentVariables(_ => null));
        register(builder.Services);
        using IHost host = builder.Build();
        return await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());
    }
}
