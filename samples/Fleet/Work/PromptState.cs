namespace Fleet.Work;

/// <summary>What a prompt has come to.</summary>
internal static class PromptState
{
    /// <summary>Still to be done.</summary>
    public const string Open = "open";

    /// <summary>Its result is there.</summary>
    public const string Done = "done";

    /// <summary>Nobody knows whether Adobe has accepted it: an operator decides.</summary>
    public const string Ambiguous = "ambiguous";

    /// <summary>Adobe has refused it.</summary>
    public const string Failed = "failed";
}
