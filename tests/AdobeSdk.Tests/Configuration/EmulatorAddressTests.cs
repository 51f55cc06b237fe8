using AdobeSdk.Configuration;
using AdobeSdk.Http.Hosts;

namespace AdobeSdk.Tests.Configuration;

public class EmulatorAddressTests
{
    [Theory]
    [InlineData("https://firefly-api.adobe.io/v3/images?a=b%20c", "http://127.0.0.1:4100/firefly-api.adobe.io/v3/images?a=b%20c")]
    [InlineData("https://ims-na1.adobelogin.com/ims/token/v3", "http://127.0.0.1:4100/ims-na1.adobelogin.com/ims/token/v3")]
    [InlineData("https://own.example:8443/v1", "http://127.0.0.1:4100/own.example:8443/v1")]
    public void The_host_is_the_first_segment_on_the_wire(string logical, string wire)
    {
        Assert.Equal(wire, Emulator().ToWire(new Uri(logical)).AbsoluteUri);
        Assert.True(Emulator().TryToLogical(new Uri(wire), out Uri? back));
        Assert.Equal(new Uri(logical), back);
    }

    [Theory]
    [InlineData("http://127.0.0.1:4101/firefly-api.adobe.io/v3")]
    [InlineData("http://127.0.0.1:41000/firefly-api.adobe.io/v3")]
    [InlineData("https://127.0.0.1:4100/firefly-api.adobe.io/v3")]
    [InlineData("http://127.0.0.1:4100@evil.example/firefly-api.adobe.io/v3")]
    [InlineData("https://firefly-api.adobe.io/v3")]
    public void Other_addresses_are_not_the_emulators(string address) =>
        Assert.False(Emulator().TryToLogical(new Uri(address), out _));

    [Theory]
    [InlineData("http://127.0.0.1:4100/storage/bucket/1?sig=x")]
    [InlineData("http://127.0.0.1:4100/evil.example/v3")]
    [InlineData("http://127.0.0.1:4100//firefly-api.adobe.io/v3")]
    [InlineData("http://127.0.0.1:4100/x@firefly-api.adobe.io/v3")]
    [InlineData("http://127.0.0.1:4100/firefly-api.adobe.io:99/v3")]
    [InlineData("http://127.0.0.1:4100/")]
    public void What_is_no_api_of_adobes_at_the_emulator_gets_no_token(string address) =>
        Assert.False(Emulator().TryToLogical(new Uri(address), out Uri? logical) && HostAllowList.Of(new AdobeOptions()).Allows(logical));

    [Theory]
    [InlineData("http://192.168.0.7:4100", "only talked to on this machine")]
    [InlineData("https://emulator.example", "only talked to on this machine")]
    [InlineData("http://127.0.0.1.evil.example:4100", "only talked to on this machine")]
    [InlineData("http://user:password@127.0.0.1:4100", "not an http address")]
    [InlineData("ftp://127.0.0.1:4100", "not an http address")]
    [InlineData("127.0.0.1:4100", "not an http address")]
    [InlineData("on", "not an http address")]
    [InlineData("http://127.0.0.1:4100/path", "everything after host and port")]
    public void An_address_that_is_not_this_machine_is_refused_by_name(string address, string part)
    {
        EnvironmentVariables environment = new(name => name == "ADOBE_EMULATOR" ? address : null);

        FormatException refusal = Assert.Throws<FormatException>(() => EmulatorAddress.Find(new AdobeOptions(), environment));

        Assert.Contains("ADOBE_EMULATOR", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(part, refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("password", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_win_over_the_environment()
    {
        EnvironmentVariables environment = new(_ => "http://127.0.0.1:1");

        Assert.Equal("http://localhost:2", EmulatorAddress.Find(new() { Emulator = new("http://localhost:2") }, environment)?.ToString());
        Assert.Equal("http://127.0.0.1:1", EmulatorAddress.Find(new(), environment)?.ToString());
        Assert.Null(EmulatorAddress.Find(new(), EnvironmentVariables.None));
    }

    private static EmulatorAddress Emulator() =>
        EmulatorAddress.Find(new() { Emulator = new("http://127.0.0.1:4100") }, EnvironmentVariables.None)!;
}
