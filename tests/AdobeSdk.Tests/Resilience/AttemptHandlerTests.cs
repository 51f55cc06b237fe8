using AdobeSdk.Tests.Threads;

namespace AdobeSdk.Tests.Resilience;

/// <summary>What an attempt does to the request that it sends.</summary>
public class AttemptHandlerTests
{
    [Theory]
    [InlineData("POST", true)]
    [InlineData("PATCH", true)]
    [InlineData("PUT", false)]
    [InlineData("DELETE", false)]
    [InlineData("GET", false)]
    public async Task What_must_not_be_sent_twice_in_silence_has_a_body(string method, bool hasBody)
    {
        using var wire = new SlowWire(System.Net.HttpStatusCode.OK);
        using var pipeline = new TestPipeline(new Uri("https://firefly-api.adobe.io"), wire: wire);

        using HttpResponseMessage response = await pipeline.SendAsync(method);

        Assert.Equal(hasBody, response.RequestMessage!.Content is not null);
        Assert.Equal(hasBody ? 0 : null, response.RequestMessage.Content?.Headers.ContentLength);
    }
}
