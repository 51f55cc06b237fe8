using System.Net;
using AdobeSdk.Emulator.Tests.Support;

namespace AdobeSdk.Emulator.Tests.Faults;

public sealed class InjectionTests
{
    private const string Models = Bench.Firefly + "/v3/custom-models";

    private static async Task<string> CallAsync(Bench bench, int times)
    {
        List<int> statuses = [];
        for (int i = 0; i < times; i++)
        {
            statuses.Add((int)(await bench.GetAsync(Models)).Status);
        }

        return string.Join(' ', statuses);
    }

    [Fact]
    public async Task A_fault_happens_so_many_times_after_so_many_requests()
    {
        await using Bench bench = await Bench.StartAsync();
        InjectedFault fault = bench.Emulator.Faults.Inject("GET /v3/custom-models", Fault.Status(503), times: 2, after: 1);

        Assert.Equal("200 503 503 200", await CallAsync(bench, 4));
        Assert.Equal((2, false), (fault.Hits, fault.IsPending));
        Assert.Empty(bench.Emulator.Faults.Pending);
    }

    [Fact]
    public async Task A_fault_without_a_count_happens_until_it_is_taken_back()
    {
        await using Bench bench = await Bench.StartAsync();
        InjectedFault fault = bench.Emulator.Faults.Inject("*", Fault.Status(500), times: null);

        Assert.Equal("500 500 500", await CallAsync(bench, 3));
        fault.Remove();
        Assert.Equal("200", await CallAsync(bench, 1));
        bench.Emulator.Faults.Inject("*", Fault.Status(500), times: null);
        bench.Emulator.Faults.Clear();
        Assert.Equal("200", await CallAsync(bench, 1));
    }

    [Fact]
    public async Task Of_several_faults_the_first_injected_happens_first()
    {
        await using Bench bench = await Bench.StartAsync();
        bench.Emulator.Faults.Inject("*", Fault.Status(502));
        bench.Emulator.Faults.Inject("GET /v3/*", Fault.Status(504));

        Assert.Equal("502 504 200", await CallAsync(bench, 3));
    }

    [Theory]
    [InlineData("/v3/custom-models", true)]
    [InlineData("get /v3/custom-models", true)]
    [InlineData("firefly-api.adobe.io/v3/*", true)]
    [InlineData("GET firefly-api.adobe.io/v3/custom-models", true)]
    [InlineData("*", true)]
    [InlineData("POST /v3/custom-models", false)]
    [InlineData("ims-na1.adobelogin.com/v3/custom-models", false)]
    [InlineData("/v3/custom", false)]
    public async Task An_endpoint_is_named_by_method_host_and_path(string endpoint, bool hit)
    {
        await using Bench bench = await Bench.StartAsync();
        bench.Emulator.Faults.Inject(endpoint, Fault.Status(503));

        Assert.Equal(hit ? HttpStatusCode.ServiceUnavailable : HttpStatusCode.OK, (await bench.GetAsync(Models)).Status);
        Assert.Equal(1, bench.Emulator.Requests.Count(hit ? endpoint : "*"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("v3")]
    [InlineData("GET /v3 /v4")]
    public async Task A_text_that_names_no_endpoint_is_refused(string endpoint)
    {
        await using Bench bench = await Bench.StartAsync();
        Assert.Throws<FormatException>(() => bench.Emulator.Faults.Inject(endpoint, Fault.Abort));
        Assert.Throws<FormatException>(() => bench.Emulator.Requests.Count(endpoint));
    }

    [Fact]
    public async Task Counts_that_make_no_sense_are_refused()
    {
        await using Bench bench = await Bench.StartAsync();
        Assert.Throws<ArgumentOutOfRangeException>(() => bench.Emulator.Faults.Inject("*", Fault.Abort, times: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => bench.Emulator.Faults.Inject("*", Fault.Abort, after: -1));
    }
}
