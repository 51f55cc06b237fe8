using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Text;
using AdobeSdk.Configuration;
using AdobeSdk.Emulator;
using AdobeSdk.Firefly;
using AdobeSdk.Tests.Firefly;
using AdobeSdk.Tests.Ims;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AdobeSdk.Tests.Clients;

/// <summary>Every fault, at IMS and at an API, and then a look into every sink for the secret and the token.</summary>
public sealed class CanaryFaultTests
{
    private const string Secret = "p8e-canarysecret";

    public static TheoryData<string> Faults => [.. Fault.All.Select(static fault => fault.Name)];

    [Theory]
    [MemberData(nameof(Faults))]
    [Trait(Measured.Row, "canaries")]
    public async Task No_sink_shows_a_secret_or_a_token_whatever_goes_wrong(string name)
    {
        Fault fault = Fault.All.Single(fault => fault.Name == name);
        StringBuilder seen = new();
        using ActivityListener spans = Listen(seen);
        using MeterListener meters = Measure(seen);
        LogRecorder log = new();
        await using AdobeEmulator emulator = await AdobeEmulator.StartAsync(new EmulatorOptions { JobDuration = TimeSpan.Zero });
        await using ServiceProvider services = Services(emulator, log);
        IFireflyClient firefly = services.GetRequiredService<IFireflyClient>();
        string token = (await services.GetRequiredService<IAdobeTokenProvider>().GetTokenAsync(FireflyClient.Scopes)).Value;

        emulator.Faults.Inject("firefly-api.adobe.io/*", fault, times: null);
        Exception? atApi = await Record.ExceptionAsync(() => firefly.GenerateImagesAsync(new GenerateImagesRequest { Prompt = "a lighthouse" }));
        emulator.Faults.Clear();
        emulator.Faults.Inject("ims-na1.adobelogin.com/*", fault, times: null);
        Exception? atIms = await Record.ExceptionAsync(() => services.GetRequiredService<IAdobeTokenProvider>().GetTokenAsync(ScopeSet.Parse("lr_partner_apis")).AsTask());

        Add(seen, $"{log.All}\n{ObjectGraph.Text(atApi)}\n{ObjectGraph.Text(atIms)}\n{atApi}\n{atIms}\n{services.GetRequiredService<IAdobeTokenProvider>().Credentials}");
        string all = Read(seen);
        Measured.Figure($"{name}: 0 hits in {all.Length:#,0} characters of logs, traces, metrics and exceptions");
        Assert.Contains("canary-client", all, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, all, StringComparison.Ordinal);
        Assert.DoesNotContain(token.Split('.')[2], all, StringComparison.Ordinal);
    }

    private static ServiceProvider Services(AdobeEmulator emulator, LogRecorder log)
    {
        ServiceCollection services = new();
        services.AddSingleton(EnvironmentVariables.None);
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log));
        services.AddAdobe(options =>
        {
            EmulatedFirefly.Fill(options, emulator.Address);
            options.ClientId = $"canary-client-{Guid.NewGuid():N}";
            options.ClientSecret = Secret;
            options.Retry.MaxRetries = 1;
            options.Retry.MaxDelay = TimeSpan.FromMilliseconds(50);
            options.Retry.AttemptTimeout = TimeSpan.FromSeconds(2);
            options.Retry.MaxResponseBytes = 1024 * 1024;
        });
        services.AddFireflyClient();
        return services.BuildServiceProvider();
    }

    private static ActivityListener Listen(StringBuilder seen)
    {
        ActivityListener listener = new()
        {
            ShouldListenTo = static source => source.Name is "AdobeSdk" or "System.Net.Http",
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = span => Add(seen, $"{span.DisplayName} {string.Join(' ', span.TagObjects)} {string.Join(' ', span.Events.SelectMany(static e => e.Tags))}"),
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }

    private static MeterListener Measure(StringBuilder seen)
    {
        MeterListener listener = new()
        {
            InstrumentPublished = static (instrument, listener) =>
            {
                if (instrument.Meter.Name is "AdobeSdk" or "System.Net.Http")
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(seen, $"{instrument.Name} {value} {string.Join(' ', tags.ToArray())}"));
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Add(seen, $"{instrument.Name} {value} {string.Join(' ', tags.ToArray())}"));
        listener.Start();
        return listener;
    }

    // Spans of other tests, which run beside this one, come at any time.
    private static string Read(StringBuilder seen)
    {
        lock (seen)
        {
            return seen.ToString();
        }
    }

    private static void Add(StringBuilder seen, string text)
    {
        lock (seen)
        {
            seen.AppendLine(text);
        }
    }
}
