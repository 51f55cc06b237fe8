namespace AdobeSdk.Http;

/// <summary>
/// What a generated method knows of its call and cannot say through the user's Refit interface. It flows down with the
/// asynchronous call and is undone when the <see langword="async"/> method that began it returns.
/// </summary>
internal sealed class AdobeCall
{
    private static readonly AsyncLocal<AdobeCall?> s_current = new();
    private static readonly AdobeCall s_submit = new(AdobeCallClass.Submit, CancellationToken.None);

    private AdobeCall(AdobeCallClass? callClass, CancellationToken cancellationToken)
    {
        Class = callClass;
        CancellationToken = cancellationToken;
    }

    /// <summary>The call that the running code is part of.</summary>
    public static AdobeCall? Current => s_current.Value;

    /// <summary>The class, if the method knows it; otherwise method and path tell.</summary>
    public AdobeCallClass? Class { get; }

    /// <summary>The caller's token, for interface methods that take none.</summary>
    public CancellationToken CancellationToken { get; }

    /// <summary>Marks the next request of the calling method as the submit of a job.</summary>
    public static void BeginJob(CancellationToken cancellationToken) =>
        s_current.Value = cancellationToken.CanBeCanceled ? new AdobeCall(AdobeCallClass.Submit, cancellationToken) : s_submit;

    /// <summary>Passes a token down to the next request of the calling method.</summary>
    public static void Begin(CancellationToken cancellationToken) =>
        s_current.Value = cancellationToken.CanBeCanceled ? new AdobeCall(null, cancellationToken) : null;
}
