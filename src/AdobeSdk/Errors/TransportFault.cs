namespace AdobeSdk.Errors;

/// <summary>Turns what .NET throws for a broken network into the SDK's exception.</summary>
internal static class TransportFault
{
    /// <summary>Whether an exception is a fault of the network, and not of a program.</summary>
    public static bool Is(Exception exception) => exception is HttpRequestException or IOException or InvalidDataException || IsConnectTimeout(exception);

    /// <summary>Names the request, never its query.</summary>
    public static AdobeConnectionException Create(HttpRequestMessage request, Exception fault)
    {
        bool opened = !NeverOpened(fault);
        string what = opened
            ? $"The connection broke during {RequestText.Of(request)}: {fault.Message}"
            : $"No connection could be opened for {RequestText.Of(request)}: {fault.Message}";

        // .NET quotes a line that is no HTTP, whole: what must not be told goes no further as a cause either.
        bool isClean = Redaction.Clean(fault.Message) == fault.Message;
        return new AdobeConnectionException(Redaction.Clean(what), isClean ? fault : null) { WasSent = opened };
    }

    /// <summary>The handler's own ConnectTimeout arrives as a cancellation that nobody asked for.</summary>
    private static bool IsConnectTimeout(Exception fault) => fault is OperationCanceledException { InnerException: TimeoutException };

    /// <summary>Whether it is certain that not one byte of the request left this machine for Adobe.</summary>
    private static bool NeverOpened(Exception fault) => IsConnectTimeout(fault) || fault is HttpRequestException
    {
        HttpRequestError: HttpRequestError.NameResolutionError
            or HttpRequestError.ConnectionError
            or HttpRequestError.SecureConnectionError
            or HttpRequestError.ProxyTunnelError
            or HttpRequestError.VersionNegotiationError,
    };
}
