using System.Net;
using System.Net.Http.Json;
using AdobeSdk.Http;
using AdobeSdk.Http.Resilience;

namespace AdobeSdk.Tests.Resilience;

/// <summary>A body that is gone once it is sent is never sent half a second time.</summary>
public class ReplayableBodyTests
{
    public static TheoryData<bool, string, HttpContent?> Bodies { get; } = new()
    {
        { true, "none", null },
        { true, "bytes", new ByteArrayContent([1]) },
        { true, "text", new StringContent("a") },
        { true, "memory", new ReadOnlyMemoryContent(new byte[] { 1 }) },
        { true, "JSON", JsonContent.Create(1) },
        { true, "parts in memory", new MultipartContent { new ByteArrayContent([1]), new StringContent("a") } },
        { true, "our own that can", new OwnContent(true) },
        { false, "our own that cannot", new OwnContent(false) },
        { false, "a stream", new StreamContent(new MemoryStream()) },
        { false, "a stream among parts", new MultipartContent { new ByteArrayContent([1]), new StreamContent(new MemoryStream()) } },
    };

    [Theory]
    [MemberData(nameof(Bodies), DisableDiscoveryEnumeration = true)]
    public void What_lies_in_memory_can_be_sent_again(bool expected, string what, HttpContent? body)
    {
        Assert.NotEmpty(what);
        Assert.Equal(expected, ReplayableBody.Is(body));
    }

    private sealed class OwnContent(bool canReplay) : HttpContent, IReplayableContent
    {
        public bool CanReplay => canReplay;

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => Task.CompletedTask;

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return true;
        }
    }
}
