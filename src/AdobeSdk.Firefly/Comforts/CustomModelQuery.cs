namespace AdobeSdk.Firefly;

/// <summary>Which custom models to list, and how.</summary>
public sealed record CustomModelQuery
{
    /// <summary>One of <see cref="CustomModelFilter"/>; <c>published</c> when left out.</summary>
    public string? PublishedState { get; init; }

    /// <summary>One of <see cref="CustomModelSort"/>; <c>modifiedDate</c> when left out.</summary>
    public string? SortBy { get; init; }

    /// <summary>How many models to ask for at a time, 1–50.</summary>
    public int PageSize { get; init; } = 50;

    /// <summary>A token of the user whose models to list, without <c>Bearer</c>.</summary>
    public string? UserToken { get; init; }

    /// <summary>Says nothing of the token.</summary>
    public override string ToString() =>
        $"CustomModelQuery {{ PublishedState = {PublishedState}, SortBy = {SortBy}, PageSize = {PageSize} }}";
}
