namespace AdobeSdk.Redis.Tests.Support;

/// <summary>Waits for what comes by itself. Only a broken product takes the whole of its patience.</summary>
internal static class Eventually
{
    public static async Task TrueAsync(Func<Task<bool>> condition)
    {
        DateTime end = DateTime.UtcNow.AddSeconds(60);
        while (!await condition())
        {
            Assert.True(DateTime.UtcNow < end, "It has not happened within a minute.");
            await Task.Delay(20);
        }
    }
}
