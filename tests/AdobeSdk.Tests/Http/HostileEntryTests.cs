using System.Text.Json;
using AdobeSdk.Clients;
using AdobeSdk.Configuration;
using AdobeSdk.Firefly;
using AdobeSdk.Ims;
using AdobeSdk.Tests.Clients;
using Microsoft.Extensions.DependencyInjection;

namespace AdobeSdk.Tests.Http;

/// <summary>A hundred thousand addresses at every place where one comes in: parameters, answers, handles, attributes, configuration.</summary>
public sealed class HostileEntryTests : IAsyncDisposable
{
    private const int Addresses = 20_000;

    // Each of them is an answer that has to be read.
    private const int Answers = 5_000;
    private const string Submit = "POST";

    private readonly HostileWire _wire = new();
    private readonly ServiceProvider _services;

    public HostileEntryTests()
    {
        ServiceCollection services = new();
        services.AddSingleton(EnvironmentVariables.None);
        services.AddAdobe(options =>
        {
            (options.ClientId, options.AccessToken) = ("my-client", "token");
            options.Limits.Enabled = false;
        });
        services.AddNoteClient().ConfigurePrimaryHttpMessageHandler(() => _wire);
        services.AddFireflyClient().ConfigurePrimaryHttpMessageHandler(() => _wire);
        _services = services.BuildServiceProvider();
    }

    private IFireflyClient Firefly => _services.GetRequiredService<IFireflyClient>();

    public async ValueTask DisposeAsync() => await _services.DisposeAsync();

    [Fact]
    [Trait(Measured.Row, "hostile-addresses")]
    public async Task A_parameter_that_is_an_address_takes_no_token_elsewhere()
    {
        _wire.Answer = static _ => """{"text":"n"}""";
        INoteApi api = _services.GetRequiredService<NoteClient>().Api;

        await EachAsync(1, Addresses, "addresses as parameters", async address =>
        {
            if (Uri.TryCreate(address, UriKind.Absolute, out Uri? url))
            {
                await api.FollowAsync(url);
            }
        });
    }

    [Fact]
    [Trait(Measured.Row, "hostile-addresses")]
    public async Task An_address_in_the_answer_to_a_submit_takes_no_token_elsewhere()
    {
        string accepted = "";
        _wire.Answer = request => request.Method.Method == Submit ? accepted : """{"status":"running"}""";
        int shape = 0;

        await EachAsync(2, Answers, "addresses of jobs in answers", async address =>
        {
            string text = JsonSerializer.Serialize(address);
            accepted = (shape++ % 4) switch
            {
                0 => $$"""{"jobId":"1","statusUrl":{{text}},"cancelUrl":{{text}}}""",
                1 => $$$$"""{"links":{"result":{"href":{{{{text}}}}},"cancel":{"href":{{{{text}}}}}}}""",
                2 => $$$$"""{"_links":{"self":{"href":{{{{text}}}}}}}""",
                _ => $$"""{"id":"1","url":{{text}},"cancelUrl":{{text}}}""",
            };
            AdobeJob<GenerateImagesResult> job = await Firefly.GenerateImagesAsync(new GenerateImagesRequest { Prompt = "a lighthouse" });
            Exception? look = await Record.ExceptionAsync(() => job.StatusAsync());
            Exception? cancel = await Record.ExceptionAsync(() => job.CancelAsync());
            Assert.True(look is null or AdobeException && cancel is null or AdobeException, $"{address}: {look} {cancel}");
        });
    }

    [Fact]
    [Trait(Measured.Row, "hostile-addresses")]
    public async Task A_handle_from_anywhere_takes_no_token_elsewhere()
    {
        _wire.Answer = static _ => """{"status":"running"}""";

        await EachAsync(3, Addresses, "handles", async address =>
        {
            if (!Uri.TryCreate(address, UriKind.Absolute, out Uri? url))
            {
                return;
            }

            AdobeJobHandle handle = new("1", url, url);
            AdobeJobHandle[] handles = [handle, handle with { StatusUrl = new("https://firefly-api.adobe.io/v3/status/1") }];
            foreach (AdobeJobHandle one in handles)
            {
                AdobeJob<GenerateImagesResult> job = Firefly.Resume<GenerateImagesResult>(one);
                await job.StatusAsync();
                await job.CancelAsync();
            }
        });
    }

    [Fact]
    [Trait(Measured.Row, "hostile-addresses")]
    public void An_attributes_base_address_is_refused_unless_it_is_one_of_Adobes()
    {
        HostileAddresses addresses = new(4);
        AdobeOptions options = new();
        int used = 0;
        for (int i = 0; i < Addresses; i++)
        {
            string text = addresses.Next();
            try
            {
                Uri address = BaseAddressRule.Find(new AdobeClientDescriptor("Note", NoteClient.Scopes, text, null), options);
                used++;
                Assert.Contains(address.IdnHost, (string[])["firefly-api.adobe.io", "image.adobe.io", "firefly-epo854211.adobe.io"]);
                Assert.Equal(("https", 443, ""), (address.Scheme, address.Port, address.UserInfo));
            }
            catch (FormatException)
            {
            }
        }

        Measured.Figure($"{Addresses:#,0} base addresses at interfaces: {used:#,0} used, all of them Adobe's");
        Assert.NotEqual(0, used);
    }

    [Fact]
    [Trait(Measured.Row, "hostile-addresses")]
    public void A_configured_base_address_is_the_host_that_is_written_or_is_refused()
    {
        HostileAddresses addresses = new(5);
        int used = 0;
        for (int i = 0; i < Addresses; i++)
        {
            string text = addresses.Next();
            if (!Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out Uri? configured))
            {
                continue;
            }

            AdobeOptions options = new();
            options.Clients["Note"] = new AdobeClientOptions { BaseAddress = configured };
            try
            {
                Uri address = BaseAddressRule.Find(NoteClient.Descriptor, options);
                used++;
                Assert.StartsWith($"{address.Scheme}://{(address.HostNameType == UriHostNameType.IPv6 ? $"[{address.IdnHost}]" : address.IdnHost)}", text.Trim(), StringComparison.OrdinalIgnoreCase);
                Assert.True(address.Scheme == "https" || address.IsLoopback, text);
                Assert.Empty(address.UserInfo);
            }
            catch (FormatException)
            {
            }
        }

        Measured.Figure($"{Addresses:#,0} configured base addresses: {used:#,0} used, all of them as written");
        Assert.NotEqual(0, used);
    }

    [Fact]
    [Trait(Measured.Row, "hostile-addresses")]
    public void A_client_secret_goes_to_IMS_or_to_this_machine()
    {
        HostileAddresses addresses = new(6, "ims-na1.adobelogin.com", "ims-na1.adobelogin.com", "ims-na1-stg1.adobelogin.com", "adobelogin.com");
        int used = 0;
        for (int i = 0; i < Addresses; i++)
        {
            string text = addresses.Next();
            if (!Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out Uri? configured))
            {
                continue;
            }

            try
            {
                ImsEndpoint ims = ImsEndpoint.Of(configured, emulator: null);
                used++;
                Assert.All([ims.Token, ims.Exchange], static address => Assert.True(
                    address.UserInfo.Length == 0 && (address.IsLoopback || address is { Scheme: "https", Port: 443, IdnHost: "ims-na1.adobelogin.com" or "ims-na1-stg1.adobelogin.com" }),
                    address.OriginalString));
            }
            catch (FormatException)
            {
            }
        }

        Measured.Figure($"{Addresses:#,0} addresses of IMS: {used:#,0} used, all of them IMS's two or this machine");
        Assert.NotEqual(0, used);
    }

    private async Task EachAsync(int seed, int count, string what, Func<string, Task> use)
    {
        HostileAddresses addresses = new(seed);
        for (int i = 0; i < count; i++)
        {
            try
            {
                await use(addresses.Next());
            }
            catch (Exception e) when (e is AdobeException or ArgumentException { ParamName: "handle" })
            {
                // Refused, as documented. What was sent before is with the wire.
            }
        }

        Measured.Figure($"{count:#,0} {what}: {_wire.WithToken:#,0} requests with a token, {_wire.Leaks.Count} of them elsewhere");
        Assert.Empty(_wire.Leaks);
        Assert.NotEqual(0, _wire.WithToken);
    }
}
