using System.Net.Http.Json;

namespace AdobeSdk.Http.Authentication;

/// <summary>Tells which requests can be sent once more as they are.</summary>
internal static class RequestReplay
{
    /// <summary>Whether there is no body, or one that gives the same bytes again.</summary>
    public static bool IsPossible(HttpRequestMessage request) =>
        request.Content is null or ByteArrayContent or ReadOnlyMemoryContent or JsonContent;
}
