using System.Net.Http.Json;

namespace AdobeSdk.Http.Resilience;

/// <summary>Tells which request bodies can be sent a second time: what lies in memory can, a stream cannot unless its content says so.</summary>
internal static class ReplayableBody
{
    /// <summary>Whether a request with this body may be repeated.</summary>
    public static bool Is(HttpContent? content) => content switch
    {
        null => true,
        ByteArrayContent or ReadOnlyMemoryContent or JsonContent => true,
        MultipartContent parts => parts.All(Is),
        IReplayableContent own => own.CanReplay,
        _ => false,
    };
}
