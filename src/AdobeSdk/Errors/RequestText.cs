namespace AdobeSdk.Errors;

/// <summary>How requests are named in messages, logs and traces: without query, fragment and user info, which may be secrets.</summary>
internal static class RequestText
{
    private const UriComponents Shown = UriComponents.SchemeAndServer | UriComponents.Path;

    /// <summary><c>POST https://firefly-api.adobe.io/v3/images/generate-async</c></summary>
    public static string Of(HttpRequestMessage? request) =>
        request is null ? "the request" : $"{request.Method} {Of(request.RequestUri)}";

    /// <summary>The address without whatever a pre-signed URL keeps its signature in.</summary>
    public static string Of(Uri? uri) => uri switch
    {
        null => "(no address)",
        { IsAbsoluteUri: true } => uri.GetComponents(Shown, UriFormat.UriEscaped),
        _ => uri.OriginalString.Split('?', '#')[0],
    };
}
