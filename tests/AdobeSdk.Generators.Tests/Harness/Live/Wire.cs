using AdobeSdk.Emulator;

namespace AdobeSdk.Generators.Tests.Harness.Live;

/// <summary>Loads generated code, calls it, and asserts on what comes off the wire. Tokens come from the emulator's IMS.</summary>
internal static class Wire
{
    private static readonly Lazy<Task<AdobeEmulator>> s_adobe = new(static () => AdobeEmulator.StartAsync());

    /// <summary>Calls <c>Contoso.FireflyClient</c>.</summary>
    public static Task Sees(GeneratedCode code, params LiveCall[] calls) => Sees(code, "Contoso.Firefly", calls);

    /// <summary>Calls a client.</summary>
    /// <param name="code">What was generated.</param>
    /// <param name="client">Its name with its namespace and without <c>Client</c>.</param>
    /// <param name="calls">The calls, in turn.</param>
    public static async Task Sees(GeneratedCode code, string client, params LiveCall[] calls)
    {
        AdobeEmulator adobe = await s_adobe.Value;
        EchoApi api = await EchoApi.OpenAsync();
        using var assembly = new LiveAssembly(code, client, [.. calls.Select(Statements)]);
        using IDisposable created = assembly.Create(Configured());
        using var services = (IDisposable)assembly.Register(Configure);
        for (int i = 0; i < calls.Length; i++)
        {
            api.Answer = calls[i].Answer;
            object? given = await assembly.CallCreatedAsync(i, created);
            Assert.Equal([calls[i].Sends], api.TakeRequests());
            object? again = await assembly.CallInjectedAsync(i, (IServiceProvider)services);
            Assert.Equal([calls[i].Sends], api.TakeRequests());
            if (calls[i].Gives is { } expected)
            {
                Assert.Equal([expected, expected], [given?.ToString(), again?.ToString()]);
            }
        }

        AdobeOptions Configured()
        {
            var options = new AdobeOptions();
            Configure(options);
            return options;
        }

        void Configure(AdobeOptions options)
        {
            (options.ClientId, options.ClientSecret) = ("wire", "secret");
            options.ImsBaseAddress = new Uri(adobe.Address, "ims-na1.adobelogin.com");
            options.Limits.Enabled = false;
            options.Clients[client[(client.LastIndexOf('.') + 1)..]] = new AdobeClientOptions { BaseAddress = api.Address };
        }
    }

    /// <summary>Makes a call to the emulator's Firefly instead, with <c>Contoso.FireflyClient</c>.</summary>
    /// <param name="code">What was generated.</param>
    /// <param name="call">Statements that return something.</param>
    /// <param name="gives">What, as text.</param>
    public static async Task GetsFromFirefly(GeneratedCode code, string call, string gives)
    {
        await using AdobeEmulator adobe = await AdobeEmulator.StartAsync(new EmulatorOptions { JobDuration = TimeSpan.Zero });
        using var assembly = new LiveAssembly(code, "Contoso.Firefly", [call]);
        var options = new AdobeOptions();
        Configure(options);
        using IDisposable created = assembly.Create(options);
        using var services = (IDisposable)assembly.Register(Configure);

        Assert.Equal(gives, (await assembly.CallCreatedAsync(0, created))?.ToString());
        Assert.Equal(gives, (await assembly.CallInjectedAsync(0, (IServiceProvider)services))?.ToString());

        void Configure(AdobeOptions options)
        {
            (options.ClientId, options.ClientSecret, options.Emulator) = (Guid.NewGuid().ToString("N"), "secret", adobe.Address);
            options.Limits.Enabled = false;
            options.Jobs.PollInterval = TimeSpan.FromMilliseconds(1);
        }
    }

    private static string Statements(LiveCall call) => call switch
    {
        { Code: [.., ';' or '}'] } => call.Code,
        { Gives: not null } => $"return await {call.Code};",
        _ => $"await {call.Code};",
    };
}
