using AdobeSdk.Emulator;
using AdobeSdk.Firefly;
using AdobeSdk.Tests.Conformity;
using AdobeSdk.Tests.Firefly;

namespace AdobeSdk.Tests.Faults;

/// <summary>
/// Each fault against each operation, over a socket: polls, cancels and IMS included. Whatever happens, a caller gets a result
/// or an exception of ours, before the last deadline.
/// </summary>
public sealed class FaultMatrixTests
{
    // All deadlines of the client end far before: who reaches this one hangs.
    private static readonly TimeSpan s_hanging = TimeSpan.FromMinutes(2);

    private static readonly Type[] s_apis = [.. DescribedApi.Names.Select(static row => DescribedApi.Named(row.Data).Interface)];

    public static TheoryData<string> Faults => [.. Fault.All.Select(static fault => fault.Name)];

    [Theory]
    [MemberData(nameof(Faults))]
    [Trait(Measured.Row, "faults")]
    public async Task Every_operation_ends_in_a_result_or_in_an_exception_of_ours(string name)
    {
        Fault fault = Fault.All.Single(fault => fault.Name == name);
        await using AdobeEmulator emulator = await AdobeEmulator.StartAsync(new EmulatorOptions { JobDuration = TimeSpan.Zero });
        using FireflyClient client = FireflyClient.Create(Options(emulator));
        string upload = (await client.UploadImageAsync(new MemoryStream(TestImages.Png(2_000)))).Id;
        AdobeJob<GenerateImagesResult>[] jobs = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => client.GenerateImagesAsync(new GenerateImagesRequest { Prompt = "a lighthouse" })));
        SampleArguments arguments = new(upload, jobs[0].Id);

        IDisposable[] clients = [.. s_apis.Select(api => ClientOperation.CreateClient(api, Options(emulator)))];
        foreach (string host in s_apis.Select(ClientOperation.HostOf).Distinct())
        {
            emulator.Faults.Inject($"{host}/*", fault, times: null);
        }

        List<(string Operation, Task Call)> calls =
        [
            .. s_apis.Zip(clients).SelectMany(api => ClientOperation.Of(api.First).Select(operation => (operation.ToString(), operation.CallAsync(api.Second, arguments)))),
            ("wait for a job", jobs[0].WaitAsync()),
            ("cancel a job", jobs[1].CancelAsync()),
        ];
        await EndAsync(calls, fault);
        Array.ForEach(clients, static client => client.Dispose());

        emulator.Faults.Clear();
        emulator.Faults.Inject("ims-na1.adobelogin.com/*", fault, times: null);
        using FireflyClient cold = FireflyClient.Create(Options(emulator));
        calls.Add(("ask for a token", cold.GetCustomModelsAsync("faults")));
        await EndAsync(calls, fault);

        Measured.Figure($"{name} × {calls.Count} operations: {calls.Count(static call => call.Call.IsFaulted)} typed exceptions, {calls.Count(static call => call.Call.IsCompletedSuccessfully)} results, 0 hanging");
    }

    [Fact]
    [Trait(Measured.Row, "faults")]
    public async Task What_nobody_waits_for_any_more_throws_in_nobodys_face()
    {
        List<string> unobserved = [];
        void Note(object? sender, UnobservedTaskExceptionEventArgs unseen)
        {
            lock (unobserved)
            {
                unobserved.Add(unseen.Exception.ToString());
            }
        }

        TaskScheduler.UnobservedTaskException += Note;
        await using AdobeEmulator emulator = await AdobeEmulator.StartAsync(new EmulatorOptions { JobDuration = TimeSpan.Zero });
        await AbandonAsync(emulator);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        TaskScheduler.UnobservedTaskException -= Note;

        // Other tests run beside this one: what counts is what our code has left behind.
        Assert.DoesNotContain(unobserved, static exception => exception.Contains("at AdobeSdk.Jobs", StringComparison.Ordinal) || exception.Contains("at AdobeSdk.Ims", StringComparison.Ordinal));
    }

    // Waits that are given up while their polls fail, and tokens whose callers have gone.
    private static async Task AbandonAsync(AdobeEmulator emulator)
    {
        using FireflyClient client = FireflyClient.Create(Options(emulator));
        AdobeJob<GenerateImagesResult> job = await client.GenerateImagesAsync(new GenerateImagesRequest { Prompt = "a lighthouse" });
        emulator.Faults.Inject("*", Fault.ResetBeforeHeaders, times: null);
        using CancellationTokenSource gone = new();
        Task wait = job.WaitAsync(cancellationToken: gone.Token);
        using FireflyClient cold = FireflyClient.Create(Options(emulator));
        Task call = cold.GetCustomModelsAsync("faults", cancellationToken: gone.Token);
        await gone.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => wait);
        await Record.ExceptionAsync(() => call);
    }

    private static async Task EndAsync(IEnumerable<(string Operation, Task Call)> calls, Fault fault)
    {
        foreach ((string operation, Task call) in calls)
        {
            Exception? exception = await Record.ExceptionAsync(() => call.WaitAsync(s_hanging));
            Assert.True(exception is null or AdobeException, $"{operation} under {fault} ended in {exception}");
        }
    }

    private static AdobeOptions Options(AdobeEmulator emulator)
    {
        AdobeOptions options = EmulatedFirefly.OptionsFor(emulator.Address);
        options.Retry.MaxRetries = 1;
        options.Retry.MaxDelay = TimeSpan.FromMilliseconds(50);
        options.Retry.AttemptTimeout = TimeSpan.FromSeconds(3);
        options.Retry.MaxResponseBytes = 4 * 1024 * 1024;
        options.Jobs.Timeout = TimeSpan.FromMilliseconds(500);
        options.Circuit.Enabled = false;
        return options;
    }
}
