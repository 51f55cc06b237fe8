namespace AdobeSdk.Http;

/// <summary>Tells the class of a request by what all of Adobe's APIs have in common: method and path.</summary>
internal static class CallClassifier
{
    /// <summary>A POST that no generated method has marked is no job: it is taken for an upload.</summary>
    public static AdobeCallClass Guess(HttpMethod method, Uri? uri)
    {
        ReadOnlySpan<char> path = PathOf(uri);
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

    /// <summary>The path as it was written, without query. Nothing is allocated: every call of every client asks.</summary>
    public static ReadOnlySpan<char> PathOf(Uri? uri)
    {
        ReadOnlySpan<char> path = uri is null ? "" : uri.OriginalString;
        int end = path.IndexOfAny('?', '#');
        path = end < 0 ? path : path[..end];
        int scheme = path.IndexOf("://");
        if (uri is not { IsAbsoluteUri: true } || scheme < 0)
        {
            return path;
        }

        path = path[(scheme + 3)..];
        int start = path.IndexOf('/');
        return start < 0 ? "/" : path[start..];
    }

    // A whole segment: /v3/status/{id}, /batch/{id}/cancel.
    private static bool Has(ReadOnlySpan<char> path, ReadOnlySpan<char> segment)
    {
        int at = path.IndexOf(segment, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && (at + segment.Length == path.Length || path[at + segment.Length] == '/');
    }
}
