namespace AdobeSdk.Reliability;

/// <summary>A row of the table: the tests with the trait <c>Reliability=Name</c> of the named test programs.</summary>
/// <param name="Name">Its name, as <c>--only</c> takes it.</param>
/// <param name="Goal">What must hold.</param>
/// <param name="Programs">The test programs that hold its tests.</param>
internal sealed record Row(string Name, string Goal, params string[] Programs);
