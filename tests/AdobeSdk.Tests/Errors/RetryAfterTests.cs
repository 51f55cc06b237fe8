using AdobeSdk.Errors;
using Microsoft.Extensions.Time.Testing;

namespace AdobeSdk.Tests.Errors;

public class RetryAfterTests
{
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero));

    [Theory]
    [InlineData("0", 0)]
    [InlineData("120", 120)]
    [InlineData(" 7 ", 7)]
    [InlineData("1.5", 1.5)]
    [InlineData("Mon, 23 Nov 2026 12:00:30 GMT", 30)]
    [InlineData("Monday, 23-Nov-26 12:00:30 GMT", 30)]
    [InlineData("Mon Nov 23 12:00:30 2026", 30)]
    [InlineData("2026-11-23T12:00:30Z", 30)]
    [InlineData("2026-11-23T12:00:30.500Z", 30.5)]
    [InlineData("Mon, 23 Nov 2026 11:00:00 GMT", 0)]
    [InlineData("99999999999999999999", 30 * 24 * 3600)]
    [InlineData("Fri, 31 Dec 9999 23:59:59 GMT", 30 * 24 * 3600)]
    public void Seconds_and_dates_are_understood(string value, double seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), RetryAfter.Parse(value, _time));

    [Theory]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("-1")]
    [InlineData("NaN")]
    [InlineData("∞")]
    [InlineData("1,000")]
    [InlineData("12:00")]
    [InlineData("tomorrow 5pm")]
    public void Anything_else_says_nothing(string value) => Assert.Null(RetryAfter.Parse(value, _time));
}
