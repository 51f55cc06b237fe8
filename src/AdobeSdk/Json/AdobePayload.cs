using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdobeSdk;

/// <summary>What every body, answer and part of them has, in all API packages.</summary>
public abstract record AdobePayload
{
    /// <summary>
    /// Members that this version of the SDK does not know: those of an answer are kept here, those set on a request are sent.
    /// </summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? OtherMembers { get; set; }

    /// <summary>
    /// A URL as far as it may be shown: whoever knows a pre-signed one may use it, so that its query stays out of logs.
    /// </summary>
    /// <param name="url">The URL.</param>
    protected static string? WithoutSignature(Uri? url) =>
        url is { IsAbsoluteUri: true } ? url.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped)
            : url?.OriginalString.Split('?')[0];
}
