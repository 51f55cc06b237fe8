namespace AdobeSdk.Firefly;

/// <summary>Whoever knows a pre-signed URL may use it, so that its query stays out of logs.</summary>
internal static class SignedUrl
{
    /// <summary>The URL as far as it may be shown.</summary>
    public static string? WithoutSignature(Uri? url) =>
        url is { IsAbsoluteUri: true } ? url.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped)
            : url?.OriginalString.Split('?')[0];
}
