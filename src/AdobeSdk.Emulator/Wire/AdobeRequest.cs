using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace AdobeSdk.Emulator.Wire;

/// <summary>A request as Adobe would see it: which host it is for, and how to name another host in its answer.</summary>
/// <param name="Host">The Adobe host, spelled as the emulator knows it.</param>
/// <param name="Path">The path on that host.</param>
/// <param name="Origin">The scheme and authority that the request came to, such as <c>http://127.0.0.1:4100</c>.</param>
/// <param name="ByPrefix">Whether the host came as the first segment of the path, and not in the <c>Host</c> header.</param>
internal sealed record AdobeRequest(string Host, string Path, Uri Origin, bool ByPrefix)
{
    /// <summary>The request that <paramref name="context"/> carries; every endpoint has one.</summary>
    public static AdobeRequest Of(HttpContext context) => context.Features.GetRequiredFeature<AdobeRequest>();

    /// <summary>The URL of <paramref name="pathAndQuery"/> on <paramref name="host"/>, reachable the way this request came.</summary>
    public string UrlOf(string host, string pathAndQuery) => ByPrefix
        ? $"{Origin.GetLeftPart(UriPartial.Authority)}/{host}{pathAndQuery}"
        : $"{Origin.Scheme}://{host}{(Origin.IsDefaultPort ? "" : $":{Origin.Port}")}{pathAndQuery}";
}
