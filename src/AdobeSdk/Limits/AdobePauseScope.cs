namespace AdobeSdk;

/// <summary>Which calls wait when Adobe has answered 429, as far as its answer tells.</summary>
public enum AdobePauseScope
{
    /// <summary>Those of the same organisation, service and class.</summary>
    Class,

    /// <summary>All classes of the organisation's calls to the same host.</summary>
    Service,

    /// <summary>Everything of the organisation's.</summary>
    Organization,
}
