namespace AdobeSdk.Lightroom;

/// <summary>What Adobe asks applications to look at before they upload.</summary>
public static class AccountExtensions
{
    /// <summary>Whether the user has a subscription or a trial: without, Lightroom refuses all other calls.</summary>
    /// <param name="account">The account.</param>
    public static bool IsEntitled(this LightroomAccount account)
    {
        ArgumentNullException.ThrowIfNull(account);
        return account.Entitlement?.Status is { } status && (status == EntitlementStatus.Subscriber || status == EntitlementStatus.Trial);
    }

    /// <summary>How much the user may upload yet, in bytes; <see langword="null"/> where the account does not say.</summary>
    /// <param name="account">The account.</param>
    public static long? Room(this LightroomAccount account)
    {
        ArgumentNullException.ThrowIfNull(account);
        return account.Entitlement?.Storage is { Limit: { } limit, Used: { } used } ? Math.Max(0, limit - used) : null;
    }

    internal static void RequireRoomFor(this LightroomAccount account, long bytes)
    {
        if (!account.IsEntitled())
        {
            throw new AdobeException($"The user has neither a subscription of Lightroom nor a trial ({account.Entitlement?.Status?.Value ?? "nothing is said"}), so that nothing can be uploaded. Nothing was sent.");
        }

        if (account.Room() is { } room && room < bytes)
        {
            throw new AdobeException($"The user's storage has room for {room:N0} bytes, and the file has {bytes:N0}. Nothing was sent.");
        }
    }
}
