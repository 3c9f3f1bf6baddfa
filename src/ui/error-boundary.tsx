import { Component, type ComponentChildren } from 'preact';
import { Trouble } from './trouble';
import { words } from './words';

interface Props {
  children?: ComponentChildren;
  /** What still stands when the children broke, for example the reading before. */
  kept?: ComponentChildren;
}

/** A part that cannot be drawn says so in its place; the rest of the page stays. */
export class ErrorBoundary extends Component<Props, { error: unknown }> {
  override state: { error: unknown } = { error: undefined };

  override componentDidCatch(error: unknown) {
    this.setState({ error });
  }

  /** New content is a new chance. */
  override componentDidUpdate(before: Props) {
    if (this.state.error !== undefined && before.children !== this.props.children) this.setState({ error: undefined });
  }

  override render() {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    return (
      <>
        <Trouble what={words('ui_trouble_title')} error={error} again={() => this.setState({ error: undefined })}>
          <p>{words('ui_trouble_kept')}</p>
        </Trouble>
        {this.props.kept}
      </>
    );
  }
}
