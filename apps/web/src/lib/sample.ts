// A short text to try the coder on. Written for this page: nobody said any of it.
export const SAMPLE_DATE = '2024-03-06';
export const SAMPLE = `SEOUL, March 6 — The United States would impose new sanctions on North Korea if it tested another missile, American officials said, according to the state news agency KCNA. Washington would lift the older sanctions on North Korea only if Pyongyang let inspectors return, they said.

North Korea condemned the threat on Wednesday. Japan imposed sanctions on two North Korean banks, the foreign ministry in Tokyo said. Russia did not support the sanctions.

China called on both sides to return to talks. Officials from China and South Korea will meet in Beijing next week.

The weather in the region was mild.
`;
