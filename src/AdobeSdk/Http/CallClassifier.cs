namespace AdobeSdk.Http;

/// <summary>Tells the class of a request by what all of Adobe's APIs have in common: method and path.</summary>
internal static class CallClassifier
{
    /// <summary>A POST that no generated method has marked is no job: it is taken for an upload.</summary>
    public static AdobeCallClass Guess(HttpMethod method, Uri? uri)
    {
        ReadOnlySpan<char> path = uri is null ? "" : uri.IsAbsoluteUri ? uri.AbsolutePath : uri.OriginalString;
        if (Has(path, "/cancel"))
        {
            return method == HttpMethod.Get ? AdobeCallClass.Read : AdobeCallClass.Cancel;
        }

        if (method == HttpMethod.Get || method == HttpMethod.Head)
        {
            return Has(path, "/status") ? AdobeCallClass.Status : AdobeCallClass.Read;
        }

        return AdobeCallClass.Upload;
    }

    // A whole segment: /v3/status/{id}, /batch/{id}/cancel.
    private static bool Has(ReadOnlySpan<char> path, ReadOnlySpan<char> segment)
    {
        int at = path.IndexOf(segment, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && (at + segment.Length == path.Length || path[at + segment.Length] is '/' or '?');
    }
}
