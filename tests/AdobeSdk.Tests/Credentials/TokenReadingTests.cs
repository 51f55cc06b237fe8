using System.Globalization;
using AdobeSdk.Credentials;
using AdobeSdk.Ims;
using AdobeSdk.Tests.Ims;
using CsCheck;

namespace AdobeSdk.Tests.Credentials;

/// <summary>Tokens and lifetimes as no IMS would send them.</summary>
public class TokenReadingTests
{
    [Theory]
    [InlineData("")]
    [InlineData("opaque")]
    [InlineData("a.b.c")]
    [InlineData("..")]
    [InlineData("a.bnVsbA.c")] // null
    [InlineData("a.W10.c")] // []
    [InlineData("a.e30.c")] // {}
    [InlineData("a.eyJ.c.d")]
    public void A_token_that_cannot_be_read_is_opaque(string token) =>
        Assert.Equal(new AccessTokenClaims(null, null, null, null), AccessTokenClaims.Read(token));

    [Theory]
    [InlineData("""{"created_at":"-1","expires_in":"1"}""")]
    [InlineData("""{"created_at":"9223372036854775807","expires_in":"9223372036854775807"}""")]
    [InlineData("""{"created_at":{},"expires_in":[1]}""")]
    [InlineData("""{"created_at":"253402300799999","expires_in":"253402300799999"}""")]
    public void Claims_that_make_no_sense_say_no_end(string claims) =>
        Assert.Null(AccessTokenClaims.Read(Tokens.WithClaims(claims)).ExpiresAt);

    [Fact]
    public void Any_text_is_read_without_an_exception() =>
        Gen.Select(Gen.String, Gen.String, Gen.String).Sample((one, two, three) =>
        {
            AccessTokenClaims.Read(one);
            AccessTokenClaims.Read($"{one}.{two}.{three}");
            AccessTokenClaims.Read(Tokens.WithClaims(two));
            AccessTokenClaims.Read(Tokens.WithClaims($$"""{"client_id":"x","created_at":"{{one.Length}}","expires_in":{{three.Length.ToString(CultureInfo.InvariantCulture)}}}"""));
        });

    [Fact]
    public void Any_figure_gives_a_lifetime_that_a_timer_can_hold_or_none() =>
        Gen.Select(Gen.Double, Gen.Long).Sample((figure, claimed) =>
        {
            TimeSpan? lifetime = TokenLifetime.Read(figure, Tokens.WithClaims($$"""{"created_at":"1700000000000","expires_in":"{{claimed}}"}"""));
            Assert.True(lifetime is null || (lifetime >= TimeSpan.Zero && lifetime <= TimeSpan.FromDays(30)), $"{figure} with {claimed} gave {lifetime}.");
        });
}
