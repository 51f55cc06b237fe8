namespace AdobeSdk.Generators.Analyzers;

/// <summary>Addresses as messages show them.</summary>
internal static class AddressText
{
    /// <summary>
    /// The address without what stands before <c>@</c> and behind <c>?</c>: that may be a secret, and a build's log is read by many.
    /// </summary>
    public static string Shown(string address)
    {
        int end = address.IndexOfAny(['?', '#']);
        string shown = end < 0 ? address : address.Substring(0, end + 1) + "…";
        int at = shown.LastIndexOf('@');
        int start = shown.IndexOf("//", StringComparison.Ordinal) + 2;
        return at < start ? shown : shown.Substring(0, start) + "…" + shown.Substring(at);
    }
}
