using AdobeSdk.Configuration;
using AdobeSdk.Http.Hosts;
using AdobeSdk.Jobs.Handles;

namespace AdobeSdk.Tests.Jobs;

/// <summary>Handles that come from elsewhere: what leads away from Adobe is not followed.</summary>
public class JobResumeTests
{
    private static readonly Uri s_status = new("https://firefly-api.adobe.io/v3/status/1");
    private static readonly HandleHosts s_hosts = new(HostAllowList.Of(new AdobeOptions { AllowedHosts = { "adobe.proxy.example" } }), emulator: null);

    [Theory]
    [InlineData("https://adobe.io.evil.example/v3/status/1")]
    [InlineData("http://firefly-api.adobe.io/v3/status/1")]
    [InlineData("https://firefly-api.adobe.io:8443/v3/status/1")]
    [InlineData("https://user@firefly-api.adobe.io/v3/status/1")]
    [InlineData("https://127.0.0.1/v3/status/1")]
    [InlineData("https://bucket.s3.amazonaws.com/1?X-Amz-Signature=abc")]
    public async Task A_handle_that_leads_elsewhere_is_refused_before_anything_is_sent(string address)
    {
        await using JobServer server = await JobServer.StartAsync(JobServer.Succeeded);
        var foreign = new Uri(address);

        ArgumentException status = Assert.Throws<ArgumentException>(() => server.Client.Resume<Picture>(new AdobeJobHandle("j-1", foreign)));
        ArgumentException cancel = Assert.Throws<ArgumentException>(() => server.Client.Resume<Picture>(new AdobeJobHandle("j-1", s_status, foreign)));

        Assert.All([status, cancel], refusal => Assert.StartsWith($"The handle of job j-1 leads to {foreign.Authority}, which is none of Adobe's API hosts.", refusal.Message, StringComparison.Ordinal));
        Assert.Empty(server.Seen);
    }

    [Fact]
    public async Task A_handle_of_the_emulators_that_leads_elsewhere_is_refused_too()
    {
        await using JobServer server = await JobServer.StartAsync(JobServer.Succeeded);

        Assert.Throws<ArgumentException>(() => server.JobAt<Picture>("evil.example/status/1"));
        Assert.NotNull(await server.JobAt<Picture>("adobe.proxy.example/status/1").WaitAsync());
    }

    [Theory]
    [InlineData("https://firefly-api.adobe.io/v3/status/1")]
    [InlineData("https://firefly-epo854211.adobe.io/v3/status/1")]
    [InlineData("https://adobe.proxy.example/v3/status/1")]
    public void A_handle_that_leads_to_Adobe_is_none_to_refuse(string address) => s_hosts.Check(new AdobeJobHandle("j", new Uri(address), new Uri(address)));

    [Fact]
    public async Task A_handle_that_a_serialiser_left_empty_is_refused()
    {
        await using JobServer server = await JobServer.StartAsync();

        Assert.Contains("statusUrl is missing", Assert.Throws<ArgumentException>(() => server.Client.Resume<Picture>(new AdobeJobHandle("j", null!))).Message, StringComparison.Ordinal);
        Assert.Contains("jobId is missing", Assert.Throws<ArgumentException>(() => server.Client.Resume<Picture>(new AdobeJobHandle(null!, s_status))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => server.Client.Resume<Picture>(null!));
    }

    [Fact]
    public void A_foreign_address_is_kept_without_what_it_may_hide()
    {
        var signed = new Uri("https://user:pass@bucket.s3.amazonaws.com/a%20b?X-Amz-Signature=abc#f");
        var own = new Uri("https://firefly-api.adobe.io/v3/status/1?version=2");

        Assert.Equal(new AdobeJobHandle("j", own, own), s_hosts.WithoutSecrets(new AdobeJobHandle("j", own, own)));
        AdobeJobHandle bare = s_hosts.WithoutSecrets(new AdobeJobHandle("j", signed, signed));
        Assert.Equal(["https://bucket.s3.amazonaws.com/a%20b", "https://bucket.s3.amazonaws.com/a%20b"], [bare.StatusUrl.AbsoluteUri, bare.CancelUrl?.AbsoluteUri]);
        Assert.Null(s_hosts.WithoutSecrets(new AdobeJobHandle("j", own)).CancelUrl);
    }

    [Fact]
    public void What_an_emulator_hands_out_has_its_address_at_Adobe()
    {
        var options = new AdobeOptions { Emulator = new Uri("http://127.0.0.1:4100") };
        var hosts = new HandleHosts(HostAllowList.Of(options), EmulatorAddress.Find(options, EnvironmentVariables.None));

        Assert.Equal(s_status, hosts.AtAdobe(new Uri("http://127.0.0.1:4100/firefly-api.adobe.io/v3/status/1")));
        Assert.Equal(s_status, hosts.AtAdobe(s_status));
    }
}
