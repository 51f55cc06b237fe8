using AdobeSdk.Ims;

namespace AdobeSdk.Tests.Ims;

/// <summary>How long a token lives, by what IMS says and by what the token says of itself.</summary>
public class TokenLifetimeTests
{
    private static readonly string s_ofAnHour = Tokens.WithClaims("""{"created_at":"1700000000000","expires_in":"3600000"}""");
    private static readonly string s_ofYears = Tokens.WithClaims("""{"created_at":"1700000000000","expires_in":"94608000000"}""");

    [Theory]
    [InlineData(3_599, 3_599)]
    [InlineData(3_660, 3_660)] // a minute more than it claims is still seconds
    [InlineData(3_661, 3.661)]
    [InlineData(3_600_000, 3_600)]
    public void More_than_the_token_claims_is_milliseconds(double expiresIn, double seconds) =>
        Assert.Equal(seconds, TokenLifetime.Read(expiresIn, s_ofAnHour)?.TotalSeconds);

    [Fact]
    public void The_old_exchange_answers_in_milliseconds_whatever_it_is() =>
        Assert.Equal(TimeSpan.FromSeconds(3.6), TokenLifetime.Read(3_600, "opaque", inMilliseconds: true));

    [Fact]
    public void Without_a_figure_the_claims_count_as_far_as_thirty_days()
    {
        Assert.Equal(TimeSpan.FromHours(1), TokenLifetime.Read(null, s_ofAnHour));
        Assert.Equal(TimeSpan.FromDays(30), TokenLifetime.Read(null, s_ofYears));
        Assert.Null(TokenLifetime.Read(null, "opaque"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_figure_that_makes_no_sense_is_none(double expiresIn) => Assert.Null(TokenLifetime.Read(expiresIn, s_ofAnHour));

    [Fact]
    public void No_token_lives_longer_than_thirty_days() => Assert.Equal(TimeSpan.FromDays(30), TokenLifetime.Read(1e300, "opaque"));
}
