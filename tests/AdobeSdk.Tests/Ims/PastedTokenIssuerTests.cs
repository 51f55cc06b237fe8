using AdobeSdk.Credentials;
using AdobeSdk.Ims;
using Microsoft.Extensions.Time.Testing;

namespace AdobeSdk.Tests.Ims;

/// <summary>A token that was obtained elsewhere, and what comes after it.</summary>
public class PastedTokenIssuerTests
{
    private static readonly TimeSpan s_hour = TimeSpan.FromHours(1);

    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 25, 9, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task It_is_handed_out_with_the_time_that_it_has_left()
    {
        TokenAnswer answer = await Issuer(next: null).IssueAsync(rejected: null);

        Assert.Equal(("pasted", s_hour, false), (answer.Token, answer.Lifetime, answer.Renewable));
    }

    [Fact]
    public async Task Without_a_known_end_it_is_handed_out_again_and_again()
    {
        PastedTokenIssuer issuer = new(new AdobeCredentials { Source = "options", ClientId = "my-client", AccessToken = new Secret("pasted") }, next: null, _time);
        await issuer.IssueAsync(rejected: null);

        TokenAnswer answer = await issuer.IssueAsync(rejected: null);

        Assert.Equal(("pasted", null), (answer.Token, answer.Lifetime));
    }

    [Fact]
    public async Task At_its_end_it_says_so()
    {
        PastedTokenIssuer issuer = Issuer(next: null);
        _time.Advance(s_hour - TimeSpan.FromTicks(1));
        Assert.Equal("pasted", (await issuer.IssueAsync(rejected: null)).Token);
        _time.Advance(TimeSpan.FromTicks(1));

        Assert.Equal(
            "The access token from options ran out at 2026-11-25 10:00:00Z, and there is no client secret to get another with. "
            + "Paste a new one, or set Adobe:ClientId and Adobe:ClientSecret.",
            (await issuer.IssueAsync(rejected: null)).Failure?.Message);
    }

    [Fact]
    public async Task With_something_after_it_it_is_handed_out_once()
    {
        ScriptedIssuer next = ScriptedIssuer.Always(s_hour);
        PastedTokenIssuer issuer = Issuer(next);

        TokenAnswer first = await issuer.IssueAsync(rejected: null);
        TokenAnswer second = await issuer.IssueAsync(rejected: "pasted");

        Assert.Equal(("pasted", true, "token-1", 1), (first.Token, first.Renewable, second.Token, next.Asked));
    }

    [Fact]
    public async Task With_something_after_it_it_is_not_handed_out_at_its_end()
    {
        PastedTokenIssuer issuer = Issuer(ScriptedIssuer.Always(s_hour));
        _time.Advance(s_hour);

        Assert.Equal("token-1", (await issuer.IssueAsync(rejected: null)).Token);
    }

    private PastedTokenIssuer Issuer(ITokenIssuer? next) => new(
        new AdobeCredentials { Source = "options", ClientId = "my-client", AccessToken = new Secret("pasted"), TokenExpiresAt = _time.GetUtcNow() + s_hour }, next, _time);
}
