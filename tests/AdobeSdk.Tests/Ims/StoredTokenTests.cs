namespace AdobeSdk.Tests.Ims;

public class StoredTokenTests
{
    [Fact]
    public void It_tells_its_times_and_not_itself()
    {
        DateTimeOffset start = new(2026, 11, 2, 10, 0, 0, TimeSpan.Zero);

        Assert.Equal(
            "AdobeStoredToken { IssuedAt = 2026-11-02 10:00:00Z, ExpiresAt = 2026-11-03 10:00:00Z }",
            new AdobeStoredToken("canary", start, start.AddDays(1)).ToString());
    }
}
