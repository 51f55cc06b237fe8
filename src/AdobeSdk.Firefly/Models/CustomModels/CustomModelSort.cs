namespace AdobeSdk.Firefly;

/// <summary>What custom models are sorted by. Strings, because they travel in the query.</summary>
public static class CustomModelSort
{
    /// <summary>By asset name.</summary>
    public const string AssetName = "assetName";

    /// <summary>By the time they were created.</summary>
    public const string CreatedDate = "createdDate";

    /// <summary>By the time they were last changed; the default.</summary>
    public const string ModifiedDate = "modifiedDate";

    /// <summary>The other way round.</summary>
    /// <param name="order">One of the constants above.</param>
    public static string Descending(string order)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(order);
        return "-" + order;
    }
}
