namespace AdobeSdk.Http;

/// <summary>The classes of calls as traces, metrics and logs spell them.</summary>
internal static class CallNames
{
    /// <summary>In lower case, without reflection.</summary>
    public static string Of(AdobeCallClass callClass) => callClass switch
    {
        AdobeCallClass.Submit => "submit",
        AdobeCallClass.Status => "status",
        AdobeCallClass.Cancel => "cancel",
        AdobeCallClass.Read => "read",
        _ => "upload",
    };
}
